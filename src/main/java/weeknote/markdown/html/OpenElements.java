package weeknote.markdown.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import weeknote.markdown.tree.BlockNode;

/// Finds the blocks that stand between an opening tag in one block of raw HTML and its closing tag
/// in a later one, as in `<details>` around paragraphs.
final class OpenElements {

    private static final Pattern TAG = Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9-]*)[^<>]*+>");

    private static final Set<String> EMPTY =
            Set.of(
                    "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta",
                    "param", "source", "track", "wbr");

    private OpenElements() {}

    /// For each block the index behind the last one that belongs together with it.
    static int[] groupEnds(List<BlockNode> blocks) {
        int[] ends = new int[blocks.size()];
        // The blocks whose end is not found yet, and how many elements were open before each:
        // more from one to the next, so that each block is looked at twice, however many are open.
        Deque<Integer> waiting = new ArrayDeque<>();
        int[] before = new int[ends.length];
        int depth = 0;
        for (int i = 0; i < ends.length; i++) {
            before[i] = depth;
            waiting.push(i);
            depth += opened(blocks.get(i));
            while (!waiting.isEmpty() && before[waiting.peek()] >= depth) {
                ends[waiting.pop()] = i + 1;
            }
        }
        // never closed: nobody knows how far it was meant to reach
        waiting.forEach(i -> ends[i] = i + 1);
        return ends;
    }

    private static int opened(BlockNode block) {
        int opened = 0;
        if (block instanceof BlockNode.HtmlBlock(var _, String html, var _)) {
            Matcher tags = TAG.matcher(html);
            while (tags.find()) {
                boolean isEmpty = EMPTY.contains(tags.group(2).toLowerCase(Locale.ROOT));
                opened += isEmpty ? 0 : tags.group(1).isEmpty() ? 1 : -1;
            }
        }
        return opened;
    }
}
