package weeknote.frontmatter;

import java.util.ArrayList;
import java.util.List;
import weeknote.text.TextRange;

/// Finds the comments of YAML front matter: a `#` at the start of a line or behind a blank, outside
/// of keys and values.
final class YamlComments {

    private YamlComments() {}

    static List<TextRange> in(String post, TextRange content, List<Entry> entries) {
        var leaves = new ArrayList<TextRange>();
        entries.forEach(entry -> collect(post, entry, leaves));
        leaves.sort(null);
        var comments = new ArrayList<TextRange>();
        int leaf = 0;
        for (int i = content.start(); i < content.end(); i++) {
            while (leaf < leaves.size() && leaves.get(leaf).end() <= i) {
                leaf++;
            }
            if (leaf < leaves.size() && leaves.get(leaf).contains(i)) {
                i = leaves.get(leaf).end() - 1;
            } else if (post.charAt(i) == '#' && (i == 0 || isBlank(post.charAt(i - 1)))) {
                int end = lineEnd(post, i, content.end());
                comments.add(new TextRange(i, end));
                i = end - 1;
            }
        }
        return List.copyOf(comments);
    }

    private static void collect(String post, Entry entry, List<TextRange> leaves) {
        leaves.add(entry.keyRange());
        collect(post, entry.value(), leaves);
    }

    private static void collect(String post, Node node, List<TextRange> leaves) {
        switch (node) {
            case Node.Scalar scalar -> leaves.add(text(post, scalar));
            case Node.Alias alias -> leaves.add(alias.range());
            case Node.Sequence sequence ->
                    sequence.items().forEach(item -> collect(post, item, leaves));
            case Node.Mapping mapping ->
                    mapping.entries().forEach(entry -> collect(post, entry, leaves));
        }
    }

    /// The header of a block scalar may carry a comment, its lines may not.
    private static TextRange text(String post, Node.Scalar scalar) {
        return switch (scalar.style()) {
            case LITERAL, FOLDED -> {
                TextRange inner = scalar.inner();
                yield new TextRange(lineEnd(post, inner.start(), inner.end()), inner.end());
            }
            case PLAIN,
                    SINGLE_QUOTED,
                    DOUBLE_QUOTED,
                    TRIPLE_SINGLE_QUOTED,
                    TRIPLE_DOUBLE_QUOTED,
                    FLOW,
                    BLOCK,
                    ALIAS,
                    EMPTY ->
                    scalar.range();
        };
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static int lineEnd(String post, int offset, int limit) {
        int end = offset;
        while (end < limit && post.charAt(end) != '\n' && post.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
