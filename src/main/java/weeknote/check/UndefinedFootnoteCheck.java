package weeknote.check;

import java.util.List;
import weeknote.post.Post;
import weeknote.site.PostPlace;

/// `footnote.undefined`: a `[^mark]` in the text and no footnote with that label. Readers see the
/// brackets.
final class UndefinedFootnoteCheck implements Check {

    static final String CODE = "footnote.undefined";

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        return MissingFootnote.in(post.document()).stream()
                .map(UndefinedFootnoteCheck::diagnostic)
                .toList();
    }

    private static Diagnostic diagnostic(MissingFootnote missing) {
        return Guesses.error(
                CODE, missing.reference().labelRange(), missing.message(), missing.guesses());
    }
}
