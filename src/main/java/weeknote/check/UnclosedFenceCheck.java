package weeknote.check;

import java.util.ArrayList;
import java.util.List;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.text.LineBounds;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// `code.unclosed-fence`: a code block that nothing closes. What follows is shown as code. One in a
/// quote or list ends with it.
final class UnclosedFenceCheck implements Check {

    static final String CODE = "code.unclosed-fence";

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        return UnclosedFence.in(post).map(fence -> diagnostic(post.text(), fence)).stream()
                .toList();
    }

    static Diagnostic diagnostic(String text, UnclosedFence fence) {
        List<Fix> fixes = new ArrayList<>();
        if (fence.isStray()) {
            fixes.add(delete(text, fence));
        }
        fixes.add(new Fix("Close the code block", close(text, fence), !fence.swallows()));
        return new Diagnostic(
                CODE,
                fence.swallows() ? Severity.ERROR : Severity.WARNING,
                fence.opening(),
                fence.swallows()
                        ? "This code block is never closed, so the text below it is shown as code."
                        : "This code block is not closed; it goes on to the end of the post.",
                fixes);
    }

    private static Fix delete(String text, UnclosedFence fence) {
        int start = LineBounds.lineStart(text, fence.opening().start());
        int end = LineBounds.lineEnd(text, fence.opening().end());
        return new Fix(
                "Delete the fence",
                TextChange.of(TextEdit.delete(new TextRange(start, LineBounds.skip(text, end)))),
                false);
    }

    /// A closing fence like the opening one.
    static TextChange close(String text, UnclosedFence fence) {
        int start = LineBounds.lineStart(text, fence.opening().start());
        String closing = LineBounds.of(text) + text.substring(start, fence.opening().end());
        return TextChange.of(TextEdit.insert(fence.close(), closing));
    }
}
