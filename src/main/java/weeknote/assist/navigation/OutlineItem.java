package weeknote.assist.navigation;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import weeknote.markdown.Heading;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// A heading of the outline, with the headings below it.
///
/// @param section from the heading to the next one of its level or above
public record OutlineItem(Heading heading, TextRange section, List<OutlineItem> children) {

    public OutlineItem {
        children = List.copyOf(children);
    }

    private record Open(Heading heading, List<OutlineItem> children) {}

    /// The outline of a post. A heading that skips a level stands below the one before it all the
    /// same.
    public static List<OutlineItem> of(Post post) {
        List<OutlineItem> top = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        for (Heading heading : post.document().headings()) {
            close(open, top, heading.level(), heading.range().start());
            open.push(new Open(heading, new ArrayList<>()));
        }
        close(open, top, 0, post.text().length());
        return List.copyOf(top);
    }

    private static void close(Deque<Open> open, List<OutlineItem> top, int level, int end) {
        while (!open.isEmpty() && open.peek().heading().level() >= level) {
            Open done = open.pop();
            TextRange section = new TextRange(done.heading().range().start(), end);
            List<OutlineItem> siblings = open.isEmpty() ? top : open.peek().children();
            siblings.add(new OutlineItem(done.heading(), section, done.children()));
        }
    }
}
