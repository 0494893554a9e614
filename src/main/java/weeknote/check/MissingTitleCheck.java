package weeknote.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FieldValue;
import weeknote.frontmatter.FrontMatter;
import weeknote.markdown.Heading;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.site.SiteKind;
import weeknote.text.TextRange;

/// `frontmatter.missing-title`: a post of a Hugo site whose front matter has no title, so that
/// lists have no words to link it by.
final class MissingTitleCheck implements Check {

    static final String CODE = "frontmatter.missing-title";

    /// What says that the page stands in no list.
    private static final List<String> UNLISTED = List.of("headless", "build", "_build");

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        FrontMatter frontMatter = post.frontMatter();
        boolean isIndex = String.valueOf(place.path().getFileName()).startsWith("_index.");
        if (place.site().kind() != SiteKind.HUGO
                || isIndex
                || !frontMatter.isEditable()
                || frontMatter.fields().isEmpty()
                || UNLISTED.stream().anyMatch(key -> frontMatter.field(key).isPresent())) {
            return List.of();
        }
        Optional<Field> title = frontMatter.field("title");
        return title.isPresent() && !isBlank(title.get().value())
                ? List.of()
                : List.of(
                        new Diagnostic(
                                CODE,
                                Severity.WARNING,
                                range(frontMatter, title),
                                "This post has no title, so lists have no words to link it by.",
                                fix(post).stream().toList()));
    }

    private static boolean isBlank(FieldValue value) {
        return value instanceof FieldValue.Null
                || (value instanceof FieldValue.Text(String text) && text.isBlank());
    }

    private static TextRange range(FrontMatter frontMatter, Optional<Field> title) {
        return title.map(Field::keyRange).orElseGet(() -> frontMatter.fences().getFirst());
    }

    private static Optional<Fix> fix(Post post) {
        Stream<String> headings =
                post.document().headings().stream()
                        .map(Heading::text)
                        .filter(text -> !text.isBlank());
        return headings.findFirst()
                .flatMap(text ->
                        Fix.of(
                                "Take the title “" + text + "”",
                                post.frontMatter().set("title", text)));
    }
}
