package weeknote.check;

import java.util.List;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.text.LineBounds;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;

/// `markdown.unclosed-extension`: a `{::comment}` or `{::nomarkdown}` that nothing closes. What it
/// should hide is in the page.
final class UnclosedExtensionCheck implements Check {

    static final String CODE = "markdown.unclosed-extension";

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        return UnclosedExtension.in(post).stream()
                .map(unclosed -> diagnostic(post.text(), unclosed))
                .toList();
    }

    private static Diagnostic diagnostic(String text, UnclosedExtension unclosed) {
        String tag = "{:/" + unclosed.name() + "}";
        String closing = unclosed.isBlock() ? newLine(text, unclosed) + tag : tag;
        return new Diagnostic(
                CODE,
                Severity.ERROR,
                unclosed.opening(),
                "This `{::" + unclosed.name() + "}` is never closed, so readers see it.",
                List.of(
                        new Fix(
                                "Close it with `" + tag + "`",
                                TextChange.of(TextEdit.insert(unclosed.close(), closing)),
                                false)));
    }

    /// In the same block quote or list item.
    private static String newLine(String text, UnclosedExtension unclosed) {
        int opening = unclosed.opening().start();
        String before = text.substring(LineBounds.lineStart(text, opening), opening);
        return LineBounds.of(text) + before.replaceAll("[^>]", " ");
    }
}
