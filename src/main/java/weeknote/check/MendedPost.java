package weeknote.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import weeknote.post.Post;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// A post with its unclosed code block closed. What the checks find in it holds for the post: the
/// text that is read as code has no mistakes of its own, and what it defines is there.
///
/// @param opening takes the closing fence out again
record MendedPost(Post post, TextChange opening) {

    /// More fences than this are not looked for.
    private static final int MOST = 20;

    static List<Diagnostic> check(Post post, Function<Post, List<Diagnostic>> checks) {
        return check(post, checks, MOST);
    }

    private static List<Diagnostic> check(
            Post post, Function<Post, List<Diagnostic>> checks, int most) {
        Optional<UnclosedFence> fence = UnclosedFence.in(post);
        if (most == 0 || fence.isEmpty() || !fence.get().swallows()) {
            return checks.apply(post);
        }
        TextChange closing = UnclosedFenceCheck.close(post.text(), fence.get());
        var mended = new MendedPost(post.after(closing), closing.invert(post.text()));
        List<Diagnostic> all = new ArrayList<>();
        all.add(UnclosedFenceCheck.diagnostic(post.text(), fence.get()));
        check(mended.post, checks, most - 1).stream().map(mended::inPost).forEach(all::add);
        return all;
    }

    /// A diagnostic of the mended post, in the post as it is.
    private Diagnostic inPost(Diagnostic diagnostic) {
        return new Diagnostic(
                diagnostic.code(),
                diagnostic.severity(),
                opening.map(diagnostic.range()),
                diagnostic.message(),
                diagnostic.fixes().stream().flatMap(fix -> inPost(fix).stream()).toList());
    }

    private Optional<Fix> inPost(Fix fix) {
        List<TextEdit> edits = fix.change().edits();
        boolean touchesFence = edits.stream().anyMatch(edit -> edit.range().overlaps(fence()));
        return touchesFence
                ? Optional.empty()
                : Optional.of(
                        new Fix(
                                fix.title(),
                                new TextChange(
                                        edits.stream()
                                                .map(each ->
                                                        TextEdit.replace(
                                                                opening.map(each.range()),
                                                                each.newText()))
                                                .toList()),
                                fix.isSafe()));
    }

    private TextRange fence() {
        return opening.edits().getFirst().range();
    }
}
