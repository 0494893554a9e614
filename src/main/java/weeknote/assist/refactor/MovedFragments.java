package weeknote.assist.refactor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import weeknote.markdown.Heading;
import weeknote.post.Post;

/// The fragments of headings that a change gives another name. Hugo makes them of a heading's
/// source, so that a label or destination in it has a part in its name.
final class MovedFragments {

    private MovedFragments() {}

    /// The new fragments by the old ones; the headings of both are the same ones in order.
    static Map<String, String> between(Post before, Post after) {
        Map<String, String> moved = new HashMap<>();
        List<Heading> from = before.document().headings();
        List<Heading> to = after.document().headings();
        for (int i = 0; i < Math.min(from.size(), to.size()); i++) {
            String id = from.get(i).id();
            if (!id.isEmpty() && !id.equals(to.get(i).id())) {
                moved.put(id, to.get(i).id());
            }
        }
        return Map.copyOf(moved);
    }
}
