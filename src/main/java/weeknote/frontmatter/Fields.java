package weeknote.frontmatter;

import java.util.List;
import weeknote.text.LineIndex;

/// Makes the public fields of what a reader found.
final class Fields {

    private final LineIndex lines;
    private final Engine engine;

    private Fields(LineIndex lines, Engine engine) {
        this.lines = lines;
        this.engine = engine;
    }

    static List<Field> of(List<Entry> entries, String head, Engine engine) {
        var fields = new Fields(LineIndex.of(head), engine);
        return entries.stream().map(entry -> fields.field(entry, true)).toList();
    }

    private Field field(Entry entry, boolean top) {
        Node node = entry.value();
        KnownField known = top ? KnownField.of(entry.key(), engine) : KnownField.UNKNOWN;
        return new Field(
                entry.key(),
                entry.keyRange(),
                entry.range(),
                node.range(),
                node.style(),
                top ? typed(node.value(), known) : node.value(),
                lines.lineOf(entry.keyRange().start()) + 1,
                items(node),
                nested(node));
    }

    /// A text under a key that holds a date is a date if the engine can read it as one.
    private static FieldValue typed(FieldValue value, KnownField known) {
        return known == KnownField.DATE && value instanceof FieldValue.Text(String text)
                ? FieldValue.Date.of(text).<FieldValue>map(date -> date).orElse(value)
                : value;
    }

    private static List<Field.Item> items(Node node) {
        return switch (node) {
            case Node.Sequence sequence ->
                    sequence.items().stream()
                            .map(item -> new Field.Item(item.range(), item.style(), item.value()))
                            .toList();
            case Node.Scalar _, Node.Mapping _, Node.Alias _ -> List.of();
        };
    }

    private List<Field> nested(Node node) {
        return switch (node) {
            case Node.Mapping mapping ->
                    mapping.entries().stream().map(entry -> field(entry, false)).toList();
            case Node.Scalar _, Node.Sequence _, Node.Alias _ -> List.of();
        };
    }
}
