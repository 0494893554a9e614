package weeknote.frontmatter;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import weeknote.text.TextRange;

/// The author's habits in one YAML front matter: quotes, value column, list style, line ends.
final class YamlHand {

    private final String post;
    private final Source source;
    private final SourceLines lines;

    YamlHand(String post, Source source) {
        this.post = post;
        this.source = source;
        this.lines = new SourceLines(post);
    }

    /// How most texts are written; double quotes if most are quoted, or none stands there.
    ValueStyle texts() {
        return usual(values(source.entries()));
    }

    /// How most items of lists are written.
    ValueStyle items() {
        List<Node> items =
                source.entries().stream()
                        .map(Entry::value)
                        .flatMap(node ->
                                node instanceof Node.Sequence list
                                        ? list.items().stream()
                                        : Stream.empty())
                        .toList();
        return usual(items.isEmpty() ? values(source.entries()) : items.stream());
    }

    /// The quotes to take where plain is not safe.
    ValueStyle quotes() {
        Map<ValueStyle, Integer> counts = counts(values(source.entries()));
        int singles = counts.getOrDefault(ValueStyle.SINGLE_QUOTED, 0);
        return singles > counts.getOrDefault(ValueStyle.DOUBLE_QUOTED, 0)
                ? ValueStyle.SINGLE_QUOTED
                : ValueStyle.DOUBLE_QUOTED;
    }

    /// The values of all keys, nested ones too.
    private static Stream<Node> values(List<Entry> entries) {
        return entries.stream()
                .map(Entry::value)
                .flatMap(node ->
                        node instanceof Node.Mapping mapping
                                ? values(mapping.entries())
                                : Stream.of(node));
    }

    private static ValueStyle usual(Stream<Node> nodes) {
        Map<ValueStyle, Integer> counts = counts(nodes);
        int plain = counts.getOrDefault(ValueStyle.PLAIN, 0);
        int singles = counts.getOrDefault(ValueStyle.SINGLE_QUOTED, 0);
        int doubles = counts.getOrDefault(ValueStyle.DOUBLE_QUOTED, 0);
        if (plain > 0 && plain >= singles + doubles) {
            return ValueStyle.PLAIN;
        }
        return singles > doubles ? ValueStyle.SINGLE_QUOTED : ValueStyle.DOUBLE_QUOTED;
    }

    private static Map<ValueStyle, Integer> counts(Stream<Node> nodes) {
        Map<ValueStyle, Integer> counts = new HashMap<>();
        nodes.filter(node -> node.value() instanceof FieldValue.Text)
                .forEach(node -> counts.merge(node.style(), 1, Integer::sum));
        return counts;
    }

    /// Whether lists have a line for each item here, with how far that is indented below its key.
    Optional<Integer> blockListIndent() {
        return source.entries().stream()
                .filter(entry -> entry.value().style() == ValueStyle.BLOCK)
                .filter(entry -> entry.value() instanceof Node.Sequence)
                .map(entry ->
                        column(entry.value().inner().start()) - column(entry.keyRange().start()))
                .findFirst();
    }

    /// What stands between a key's colon and its value: one blank, or as many as lead to the column
    /// where the values of its siblings begin.
    String gap(List<Entry> siblings, int keyColumn, int keyLength) {
        int column = valueColumn(siblings);
        int blanks = column - keyColumn - keyLength - 1;
        return " ".repeat(Math.max(1, blanks));
    }

    private int valueColumn(List<Entry> siblings) {
        Map<Integer, Integer> columns = new HashMap<>();
        var gaps = new ArrayList<Integer>();
        for (Entry entry : siblings) {
            int gap = entry.value().range().start() - entry.separator() - 1;
            if (entry.isSimple() && isOnOneLine(entry) && gap > 0) {
                columns.merge(column(entry.value().range().start()), 1, Integer::sum);
                gaps.add(gap);
            }
        }
        boolean aligned = gaps.stream().anyMatch(gap -> gap > 1);
        return columns.entrySet().stream()
                .filter(entry ->
                        aligned && entry.getValue() > 1 && 2 * entry.getValue() > gaps.size())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(0);
    }

    private boolean isOnOneLine(Entry entry) {
        var between =
                new TextRange(
                        entry.separator() + 1,
                        Math.max(entry.separator() + 1, entry.value().range().start()));
        return between.of(post).chars().allMatch(c -> c == ' ');
    }

    int column(int offset) {
        return lines.column(offset);
    }
}
