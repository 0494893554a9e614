package weeknote.markdown.shortcode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import weeknote.text.TextRange;

/// Finds the shortcodes of a body. A `highlight` takes its code with it: that is no Markdown.
final class ShortcodeFinder {

    private final String post;
    private final int limit;

    private ShortcodeFinder(String post, int limit) {
        this.post = post;
        this.limit = limit;
    }

    static List<Shortcode> find(String post, TextRange body, int most) {
        ShortcodeFinder finder = new ShortcodeFinder(post, body.end());
        return counted(finder.joined(finder.tags(body.start(), most)));
    }

    private List<Shortcode> tags(int from, int most) {
        List<Shortcode> tags = new ArrayList<>();
        int at = post.indexOf("{{", from);
        while (at >= 0 && at < limit && tags.size() < most) {
            int end = ShortcodeScanner.end(post, at, limit);
            if (end >= 0) {
                TextRange range = new TextRange(at, end);
                tags.add(new Shortcode(range, range.of(post), indentation(at), "", 0));
            }
            at = post.indexOf("{{", end < 0 ? at + 2 : end);
        }
        return tags;
    }

    private String indentation(int at) {
        int start = at;
        while (start > 0 && (post.charAt(start - 1) == ' ' || post.charAt(start - 1) == '\t')) {
            start--;
        }
        boolean isFirst = start == 0 || post.charAt(start - 1) == '\n';
        return isFirst ? post.substring(start, at) : "";
    }

    private List<Shortcode> joined(List<Shortcode> tags) {
        List<Shortcode> joined = new ArrayList<>(tags.size());
        int[] closing = closing(tags);
        for (int i = 0; i < tags.size(); i++) {
            Shortcode tag = tags.get(i);
            int close = tag.builtIn() instanceof BuiltIn.Highlight ? closing[i] : -1;
            if (close < 0) {
                joined.add(tag);
                continue;
            }
            TextRange end = tags.get(close).range();
            joined.add(
                    new Shortcode(
                            new TextRange(tag.range().start(), end.end()),
                            tag.source(),
                            tag.indentation(),
                            post.substring(tag.range().end(), end.start()),
                            0));
            i = close;
        }
        return joined;
    }

    // For each tag the index of the next `{{< /highlight >}}`, or -1
    private static int[] closing(List<Shortcode> tags) {
        int[] closing = new int[tags.size()];
        int next = -1;
        for (int i = tags.size() - 1; i >= 0; i--) {
            next = tags.get(i).name().equals("/highlight") ? i : next;
            closing[i] = next;
        }
        return closing;
    }

    // Closing tags and what stands between tags do not count.
    private static List<Shortcode> counted(List<Shortcode> tags) {
        Map<Integer, Integer> closings = closings(tags);
        List<Shortcode> counted = new ArrayList<>(tags.size());
        int ordinal = 0;
        int innerUntil = 0;
        for (int i = 0; i < tags.size(); i++) {
            Shortcode tag = tags.get(i);
            counted.add(
                    new Shortcode(
                            tag.range(), tag.source(), tag.indentation(), tag.inner(), ordinal));
            boolean isOwn = i >= innerUntil && !tag.isShown() && !tag.isClosing();
            ordinal += isOwn ? 1 : 0;
            innerUntil = Math.max(innerUntil, closings.getOrDefault(i, 0));
        }
        return counted;
    }

    // For the index of each tag that is closed the index of what closes it
    static Map<Integer, Integer> closings(List<Shortcode> tags) {
        Map<Integer, Integer> closings = new HashMap<>();
        Map<String, Deque<Integer>> open = new HashMap<>();
        for (int i = 0; i < tags.size(); i++) {
            String name = tags.get(i).name();
            if (!name.startsWith("/")) {
                open.computeIfAbsent(name, _ -> new ArrayDeque<>()).push(i);
                continue;
            }
            Deque<Integer> waiting = open.get(name.substring(1));
            if (waiting != null && !waiting.isEmpty()) {
                closings.put(waiting.pop(), i);
            }
        }
        return closings;
    }
}
