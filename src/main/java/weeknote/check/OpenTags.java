package weeknote.check;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import weeknote.markdown.shortcode.Shortcode;

/// The tags of shortcodes that are open at one place of a post, the last one first. That one of a
/// name is among them is known without a look at each: a post may open thousands.
final class OpenTags {

    private final Deque<Shortcode> tags = new ArrayDeque<>();
    private final Map<String, Integer> names = new HashMap<>();

    void push(Shortcode tag) {
        tags.push(tag);
        names.merge(tag.name(), 1, Integer::sum);
    }

    Shortcode pop() {
        Shortcode tag = tags.pop();
        names.merge(tag.name(), -1, Integer::sum);
        return tag;
    }

    boolean has(String name) {
        return names.getOrDefault(name, 0) > 0;
    }

    boolean isEmpty() {
        return tags.isEmpty();
    }

    /// The name of the last one.
    String name() {
        return tags.getFirst().name();
    }
}
