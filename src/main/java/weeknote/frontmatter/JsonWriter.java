package weeknote.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import weeknote.frontmatter.FieldValue.ListValue;
import weeknote.frontmatter.FieldValue.MapValue;
import weeknote.frontmatter.FieldValue.Text;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// Writes JSON in the author's hand: its blanks around colons, its lines.
record JsonWriter(String post) implements SourceWriter {

    @Override
    public List<TextChange> set(Container container, Entry entry, FieldValue value) {
        return text(value).stream()
                .map(text -> TextChange.of(TextEdit.replace(entry.value().range(), text)))
                .toList();
    }

    @Override
    public List<TextChange> add(Container container, String key, FieldValue value) {
        String colon = container.entries().isEmpty() ? ": " : colon(container.entries().getLast());
        return text(value).stream()
                .map(text -> flow(container).add(Escapes.quoted(key) + colon + text))
                .toList();
    }

    private String colon(Entry sibling) {
        return post.substring(sibling.keyRange().end(), sibling.value().range().start());
    }

    private FlowItems flow(Container container) {
        List<TextRange> parts = container.entries().stream().map(Entry::range).toList();
        return new FlowItems(post, container.range(), parts);
    }

    @Override
    public List<TextChange> addItem(Node.Sequence list, FieldValue item) {
        return text(item).stream().map(text -> flow(list).add(text)).toList();
    }

    private FlowItems flow(Node.Sequence list) {
        return new FlowItems(post, list.range(), list.items().stream().map(Node::range).toList());
    }

    @Override
    public List<TextChange> removeItem(Entry entry, Node.Sequence list, int index) {
        return List.of(flow(list).remove(index));
    }

    @Override
    public List<TextChange> remove(Container container, int index) {
        return List.of(flow(container).remove(index));
    }

    private static Optional<String> text(FieldValue value) {
        return switch (value) {
            case Text(String text) -> Optional.of(Escapes.quoted(text));
            case FieldValue.Date date -> Optional.of(Escapes.quoted(date.text()));
            case FieldValue.NumberValue number -> Optional.of(number.decimal());
            case FieldValue.Bool(boolean isTrue) -> Optional.of(Boolean.toString(isTrue));
            case FieldValue.Null _ -> Optional.of("null");
            case ListValue(List<FieldValue> items) -> array(items);
            case MapValue(var entries) -> {
                var texts = new ArrayList<String>();
                entries.forEach((key, inner) ->
                        text(inner)
                                .ifPresent(text -> texts.add(Escapes.quoted(key) + ": " + text)));
                yield Optional.of("{" + String.join(", ", texts) + "}");
            }
        };
    }

    private static Optional<String> array(List<FieldValue> items) {
        List<String> texts = items.stream().flatMap(item -> text(item).stream()).toList();
        return Optional.of("[" + String.join(", ", texts) + "]");
    }
}
