package weeknote.ui;

import java.util.List;
import java.util.function.IntConsumer;
import weeknote.assist.navigation.HeadingJump;
import weeknote.markdown.Heading;
import weeknote.post.Post;
import weeknote.ui.picker.Row;

/// The outline of a post, to jump in.
///
/// @param go gets the offset to jump to
record HeadingRows(Post post, IntConsumer go) {

    /// The indent of the deepest heading where some are left out.
    private static final int DEEPEST = 6;

    /// Those that fit; all of them, indented by level, where nothing is asked for.
    List<Row> of(String query) {
        int highest =
                query.isEmpty()
                        ? headings().stream().mapToInt(Heading::level).min().orElse(1)
                        : DEEPEST;
        return HeadingJump.of(post, query).stream().map(jump -> row(jump, highest)).toList();
    }

    /// Which of all is the section that an offset is in; the first for what is above all.
    int at(int offset) {
        long before = headings().stream().filter(each -> each.range().start() <= offset).count();
        return Math.max(0, (int) before - 1);
    }

    private List<Heading> headings() {
        return post.document().headings();
    }

    private Row row(HeadingJump jump, int highest) {
        Heading heading = jump.heading();
        return new Row(
                Math.max(0, heading.level() - highest),
                heading.text(),
                "",
                jump.matches(),
                () -> go.accept(heading.textRange().start()));
    }
}
