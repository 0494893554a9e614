package weeknote.check;

import java.util.List;
import java.util.Optional;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.text.Edits;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// `link.spaces-in-destination`: `[plan](my plan.md)`. Readers see the signs, but for kramdown's,
/// which makes a link of it.
final class SpacesInDestinationCheck implements Check {

    static final String CODE = "link.spaces-in-destination";

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        return post.document().undefinedReferences().stream()
                .filter(reference -> !HtmlCode.isAround(reference.range(), post.text()))
                .flatMap(reference -> SpacedDestination.of(post.text(), reference).stream())
                .flatMap(spaced -> diagnostic(spaced, place).stream())
                .toList();
    }

    private static Optional<Diagnostic> diagnostic(SpacedDestination spaced, PostPlace place) {
        if (spaced.isPlain()) {
            return Optional.of(diagnostic(spaced, spaced.isFile()));
        }
        boolean isThere = place.files().find(spaced.path()).isPresent();
        return isThere ? Optional.of(diagnostic(spaced, true)) : Optional.empty();
    }

    /// @param isFile it can be nothing but a file
    private static Diagnostic diagnostic(SpacedDestination spaced, boolean isFile) {
        TextRange range = spaced.range();
        TextChange angled =
                new Edits().insert(range.start(), "<").insert(range.end(), ">").change();
        String encoded = spaced.destination().replace(" ", "%20").replace("\t", "%09");
        return new Diagnostic(
                CODE,
                Severity.ERROR,
                range,
                "A destination ends at a blank, so this is no link.",
                List.of(
                        new Fix("Put it in angle brackets", angled, isFile),
                        new Fix(
                                "Write its blanks as `%20`",
                                TextChange.of(TextEdit.replace(range, encoded)), false)));
    }
}
