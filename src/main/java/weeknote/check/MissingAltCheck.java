package weeknote.check;

import java.util.List;
import weeknote.markdown.Link;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;

/// `image.missing-alt`: `![](map.png)`. Who does not see the image learns nothing of it.
final class MissingAltCheck implements Check {

    static final String CODE = "image.missing-alt";

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        return post.document().links().stream()
                .filter(Link::isImage)
                .filter(image -> !image.destination().isEmpty())
                .filter(image -> image.textRange().of(post.text()).isBlank())
                .map(MissingAltCheck::diagnostic)
                .toList();
    }

    private static Diagnostic diagnostic(Link image) {
        return new Diagnostic(
                CODE,
                Severity.INFO,
                image.range(),
                "This image has no description for those who do not see it.",
                image.title().isBlank() ? List.of() : List.of(describe(image)));
    }

    private static Fix describe(Link image) {
        String title = image.title().strip();
        String description = title.replace("\\", "\\\\").replace("[", "\\[").replace("]", "\\]");
        return new Fix(
                "Describe it with its title",
                TextChange.of(TextEdit.replace(image.textRange(), description)),
                false);
    }
}
