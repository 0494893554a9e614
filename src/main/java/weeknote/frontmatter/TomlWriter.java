package weeknote.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import weeknote.frontmatter.FieldValue.MapValue;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// Writes TOML in the author's hand.
final class TomlWriter implements SourceWriter {

    private final String post;
    private final SourceLines lines;
    private final TextRange content;
    private final TomlValue values;

    TomlWriter(String post, TextRange content) {
        this.post = post;
        this.content = content;
        this.lines = new SourceLines(post);
        this.values = new TomlValue(lines.lineBreakBefore(content.start()));
    }

    @Override
    public List<TextChange> set(Container container, Entry entry, FieldValue value) {
        TextRange range = entry.value().inner();
        boolean table = entry.value().style() == ValueStyle.BLOCK;
        return table ? List.of() : replaced(range, values.texts(value, range.of(post)));
    }

    private static List<TextChange> replaced(TextRange range, List<String> texts) {
        return texts.stream().map(text -> TextChange.of(TextEdit.replace(range, text))).toList();
    }

    @Override
    public List<TextChange> add(Container container, String key, FieldValue value) {
        if (container.style() == ValueStyle.FLOW) {
            return values.texts(value, "\"").stream()
                    .map(text -> flow(container).add(values.key(key) + " = " + text))
                    .toList();
        }
        if (value instanceof MapValue(Map<String, FieldValue> entries)) {
            return container.isRoot() ? addTable(key, entries) : List.of();
        }
        var changes = new ArrayList<TextChange>();
        for (int place : places(container, key)) {
            String lineBreak = lines.lineBreakBefore(place);
            for (String text : values.texts(value, "\"")) {
                String line = head(container, key) + text + lineBreak;
                changes.add(TextChange.of(TextEdit.insert(place, line)));
            }
        }
        return changes;
    }

    private FlowItems flow(Container container) {
        List<TextRange> parts = container.entries().stream().map(Entry::range).toList();
        return new FlowItems(post, container.range(), parts);
    }

    private List<TextChange> addTable(String key, Map<String, FieldValue> entries) {
        String lineBreak = lines.lineBreakBefore(content.start());
        var table = new StringBuilder(lineBreak + "[" + values.key(key) + "]" + lineBreak);
        for (var entry : entries.entrySet()) {
            List<String> texts = values.texts(entry.getValue(), "\"");
            if (texts.isEmpty()) {
                return List.of();
            }
            table.append(values.key(entry.getKey())).append(" = ").append(texts.getFirst());
            table.append(lineBreak);
        }
        return List.of(TextChange.of(TextEdit.insert(content.end(), table.toString())));
    }

    /// Behind the key's usual predecessor, else behind the last key of the table, else below its
    /// header; never below the header of another table.
    private List<Integer> places(Container container, String key) {
        List<Entry> own =
                container.entries().stream()
                        .filter(Entry::isSimple)
                        .filter(entry -> container.range().contains(entry.range()))
                        .toList();
        Stream<Integer> usual =
                UsualOrder.predecessor(own, key).stream()
                        .map(entry -> lines.nextLine(entry.range().end()));
        int last = own.isEmpty() ? below(container) : lines.nextLine(own.getLast().range().end());
        return Stream.concat(usual, Stream.of(last)).distinct().toList();
    }

    private int below(Container container) {
        int start = container.range().start();
        return container.isRoot() && lines.lineStart(start) == start
                ? start
                : lines.nextLine(start);
    }

    /// `key = `, indented, prefixed and aligned like its siblings.
    private String head(Container container, String key) {
        List<Entry> own = container.entries().stream().filter(Entry::isSimple).toList();
        String written = values.key(key);
        if (own.isEmpty()) {
            return written + " = ";
        }
        Entry sibling = own.getLast();
        int start = sibling.keyRange().start();
        String prefix = post.substring(lines.lineStart(start), start);
        String after = post.substring(sibling.separator() + 1, sibling.value().range().start());
        int column = lines.column(sibling.separator());
        boolean aligned =
                own.size() > 1 && own.stream().allMatch(e -> lines.column(e.separator()) == column);
        int gap = sibling.separator() - sibling.keyRange().end();
        int blanks = aligned ? column - prefix.length() - written.length() : gap;
        return prefix + written + " ".repeat(Math.max(Math.min(1, gap), blanks)) + "=" + after;
    }

    @Override
    public List<TextChange> addItem(Node.Sequence list, FieldValue item) {
        if (list.style() != ValueStyle.FLOW) {
            return List.of();
        }
        String like = list.items().isEmpty() ? "\"" : list.items().getLast().range().of(post);
        return values.texts(item, like).stream().map(text -> flow(list).add(text)).toList();
    }

    private FlowItems flow(Node.Sequence list) {
        return new FlowItems(post, list.inner(), list.items().stream().map(Node::range).toList());
    }

    @Override
    public List<TextChange> removeItem(Entry entry, Node.Sequence list, int index) {
        return list.style() == ValueStyle.FLOW ? List.of(flow(list).remove(index)) : List.of();
    }

    @Override
    public List<TextChange> remove(Container container, int index) {
        if (container.style() == ValueStyle.FLOW) {
            return List.of(flow(container).remove(index));
        }
        Entry entry = container.entries().get(index);
        var whole =
                new TextRange(
                        lines.lineStart(entry.keyRange().start()),
                        lines.nextLine(entry.range().end()));
        return List.of(TextChange.of(TextEdit.delete(whole)));
    }
}
