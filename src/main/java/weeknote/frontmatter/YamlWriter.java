package weeknote.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import weeknote.frontmatter.FieldValue.ListValue;
import weeknote.frontmatter.FieldValue.MapValue;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// Writes YAML in the author's hand.
final class YamlWriter implements SourceWriter {

    private final String post;
    private final SourceLines lines;
    private final YamlHand hand;
    private final YamlValue values;

    YamlWriter(String post, Source source) {
        this.post = post;
        this.lines = new SourceLines(post);
        this.hand = new YamlHand(post, source);
        this.values = new YamlValue(hand);
    }

    @Override
    public List<TextChange> set(Container container, Entry entry, FieldValue value) {
        Node node = entry.value();
        boolean flow = container.style() == ValueStyle.FLOW;
        return switch (node.style()) {
            case EMPTY -> fill(container, entry, value, flow);
            case BLOCK -> instead(container, entry, value, flow);
            case LITERAL, FOLDED -> block(entry, value, flow);
            case FLOW, PLAIN, SINGLE_QUOTED, DOUBLE_QUOTED ->
                    value instanceof FieldValue.Null
                            ? List.of(replace(gapAndValue(entry), ""))
                            : replaced(node.inner(), values.texts(value, node.style(), flow));
            case ALIAS, TRIPLE_SINGLE_QUOTED, TRIPLE_DOUBLE_QUOTED -> List.of();
        };
    }

    private static List<TextChange> replaced(TextRange range, List<String> texts) {
        return texts.stream().map(text -> replace(range, text)).toList();
    }

    private static TextChange replace(TextRange range, String text) {
        return TextChange.of(TextEdit.replace(range, text));
    }

    private static TextRange gapAndValue(Entry entry) {
        return new TextRange(entry.separator() + 1, entry.value().range().end());
    }

    /// Behind the colon, in the column of the other values; blanks that stand there count.
    private List<TextChange> fill(
            Container container, Entry entry, FieldValue value, boolean flow) {
        int start = Math.max(entry.separator() + 1, entry.value().inner().end());
        int blanks = start;
        while (post.startsWith(" ", blanks)) {
            blanks++;
        }
        boolean bare = blanks == lines.lineEnd(start);
        int place = bare ? blanks : start;
        int column = lines.column(entry.keyRange().start());
        String gap = hand.gap(container.entries(), column, start - 1 - entry.keyRange().start());
        String missing = bare ? gap.substring(Math.min(gap.length(), blanks - start)) : gap;
        return values.texts(value, ValueStyle.EMPTY, flow).stream()
                .map(text -> TextChange.of(TextEdit.insert(place, missing + text)))
                .toList();
    }

    private List<TextChange> instead(
            Container container, Entry entry, FieldValue value, boolean flow) {
        TextRange range = gapAndValue(entry);
        if (range.of(post).contains("#") || !entry.value().properties().equals(Properties.NONE)) {
            return List.of(); // a comment or an anchor would be lost
        }
        if (value instanceof FieldValue.Null) {
            return List.of(replace(range, ""));
        }
        int indent =
                lines.column(entry.value().inner().start())
                        - lines.column(entry.keyRange().start());
        var below =
                value instanceof ListValue(List<FieldValue> items)
                        ? itemLines(entry, Math.max(0, indent), items)
                        : Optional.<String>empty();
        String gap =
                hand.gap(
                        container.entries(),
                        lines.column(entry.keyRange().start()),
                        entry.separator() - entry.keyRange().start());
        return Stream.concat(
                        below.stream(),
                        values.texts(value, ValueStyle.BLOCK, flow).stream()
                                .map(text -> gap + text))
                .map(text -> replace(range, text))
                .toList();
    }

    private Optional<String> itemLines(Entry entry, int indent, List<FieldValue> items) {
        String before =
                lines.lineBreak(entry.keyRange().start())
                        + " ".repeat(lines.column(entry.keyRange().start()) + indent)
                        + "- ";
        return values.lines(items, hand.items(), before);
    }

    private List<TextChange> block(Entry entry, FieldValue value, boolean flow) {
        TextRange range = entry.value().inner();
        int parent = lines.column(entry.keyRange().start());
        String lineBreak = lines.lineBreak(range.start());
        var block = YamlBlockScalar.like(range.of(post), parent, lineBreak);
        if (value instanceof FieldValue.Null) {
            return List.of(replace(gapAndValue(entry), block.comment()));
        }
        var texts = new ArrayList<String>();
        if (value instanceof FieldValue.Text(String text)) {
            if (entry.value().style() == ValueStyle.FOLDED) {
                block.folded(text).ifPresent(texts::add);
            }
            block.literal(text).ifPresent(texts::add);
        }
        values.texts(value, ValueStyle.EMPTY, flow)
                .forEach(text -> texts.add(text + block.comment()));
        return replaced(range, texts);
    }

    @Override
    public List<TextChange> add(Container container, String key, FieldValue value) {
        return switch (container.style()) {
            case FLOW -> addInFlow(container, key, value);
            case EMPTY -> addBelow(container, key, value);
            case PLAIN,
                    SINGLE_QUOTED,
                    DOUBLE_QUOTED,
                    TRIPLE_SINGLE_QUOTED,
                    TRIPLE_DOUBLE_QUOTED,
                    LITERAL,
                    FOLDED,
                    BLOCK,
                    ALIAS ->
                    addLine(container, key, value);
        };
    }

    private List<TextChange> addInFlow(Container container, String key, FieldValue value) {
        var items =
                new FlowItems(
                        post,
                        container.range(),
                        container.entries().stream().map(Entry::range).toList());
        return values.texts(value, ValueStyle.EMPTY, true).stream()
                .map(text -> items.add(values.key(key, true) + ": " + text))
                .toList();
    }

    /// The first key of a mapping that is still empty: below its own key, indented.
    private List<TextChange> addBelow(Container container, String key, FieldValue value) {
        Entry parent = container.parents().getLast();
        int start = parent.keyRange().start();
        int place = lines.lineEnd(Math.max(parent.separator(), container.range().end()));
        String indent = " ".repeat(lines.column(start) + 2);
        String lineBreak = lines.lineBreak(start);
        return fieldTexts(List.of(), lines.column(start) + 2, key, value, lineBreak).stream()
                .map(text -> TextChange.of(TextEdit.insert(place, lineBreak + indent + text)))
                .toList();
    }

    private List<TextChange> addLine(Container container, String key, FieldValue value) {
        List<Entry> siblings = container.entries();
        int column = siblings.isEmpty() ? 0 : lines.column(siblings.getFirst().keyRange().start());
        String indent = " ".repeat(column);
        var changes = new ArrayList<TextChange>();
        for (int place : places(container, key)) {
            String lineBreak = lines.lineBreakBefore(place);
            for (String text : fieldTexts(siblings, column, key, value, lineBreak)) {
                changes.add(TextChange.of(TextEdit.insert(place, indent + text + lineBreak)));
            }
        }
        return changes;
    }

    private List<Integer> places(Container container, String key) {
        List<Entry> siblings = container.entries();
        var places = new ArrayList<Integer>();
        UsualOrder.predecessor(siblings, key)
                .ifPresent(entry -> places.add(lines.nextLine(entry.range().end())));
        if (UsualOrder.isFirst(siblings, key)
                && lines.lineStart(siblings.getFirst().keyRange().start())
                        == container.range().start()) {
            places.add(container.range().start());
        }
        places.add(
                container.isRoot()
                        ? container.range().end()
                        : lines.nextLine(container.range().end()));
        return places;
    }

    /// `key: value`, without indentation and line end.
    private List<String> fieldTexts(
            List<Entry> siblings, int column, String key, FieldValue value, String lineBreak) {
        String written = values.key(key, false);
        if (value instanceof MapValue(Map<String, FieldValue> entries) && !entries.isEmpty()) {
            String indent = lineBreak + " ".repeat(column + 2);
            var texts = new ArrayList<String>();
            entries.forEach((inner, nested) ->
                    fieldTexts(List.of(), column + 2, inner, nested, lineBreak).stream()
                            .findFirst()
                            .ifPresent(text -> texts.add(indent + text)));
            return List.of(written + ":" + String.join("", texts));
        }
        String gap = hand.gap(siblings, column, written.length());
        Stream<String> below =
                value instanceof ListValue(List<FieldValue> items)
                        ? hand.blockListIndent().stream()
                                .flatMap(indent ->
                                        values
                                                .lines(
                                                        items,
                                                        hand.items(),
                                                        lineBreak
                                                                + " ".repeat(column + indent)
                                                                + "- ")
                                                .stream())
                        : Stream.empty();
        return Stream.concat(
                        below.map(text -> written + ":" + text),
                        values.texts(value, ValueStyle.EMPTY, false).stream()
                                .map(text -> written + ":" + gap + text))
                .toList();
    }

    @Override
    public List<TextChange> addItem(Node.Sequence list, FieldValue item) {
        ValueStyle style = list.items().isEmpty() ? hand.items() : list.items().getLast().style();
        if (list.style() == ValueStyle.FLOW) {
            return values.texts(item, style, true).stream()
                    .map(text -> flow(list).add(text))
                    .toList();
        }
        int last = list.items().getLast().range().start();
        int dash = dash(last);
        int place = lines.nextLine(list.range().end());
        String head = post.substring(lines.lineStart(dash), last);
        String lineBreak = lines.lineBreak(dash);
        String start =
                " ".repeat(lines.column(dash))
                        + (head.isBlank() ? "- " : post.substring(dash, last));
        return values.texts(item, style, false).stream()
                .map(text ->
                        TextChange.of(
                                TextEdit.insert(
                                        place,
                                        start.replaceAll("[\\r\\n].*", " ") + text + lineBreak)))
                .toList();
    }

    private int dash(int item) {
        int dash = item - 1;
        while (post.charAt(dash) != '-') {
            dash--;
        }
        return dash;
    }

    private FlowItems flow(Node.Sequence list) {
        return new FlowItems(post, list.inner(), list.items().stream().map(Node::range).toList());
    }

    @Override
    public List<TextChange> removeItem(Entry entry, Node.Sequence list, int index) {
        if (list.style() == ValueStyle.FLOW) {
            return List.of(flow(list).remove(index));
        }
        Node item = list.items().get(index);
        var whole =
                new TextRange(
                        lines.lineStart(dash(item.range().start())),
                        lines.nextLine(item.range().end()));
        if (list.items().size() > 1) {
            return List.of(TextChange.of(TextEdit.delete(whole)));
        }
        int colon = entry.separator() + 1;
        return List.of(TextChange.of(TextEdit.insert(colon, " []"), TextEdit.delete(whole)));
    }

    @Override
    public List<TextChange> remove(Container container, int index) {
        Entry entry = container.entries().get(index);
        if (container.style() == ValueStyle.FLOW) {
            var items =
                    new FlowItems(
                            post,
                            container.range(),
                            container.entries().stream().map(Entry::range).toList());
            return List.of(items.remove(index));
        }
        var whole =
                new TextRange(
                        lines.lineStart(entry.keyRange().start()),
                        lines.nextLine(entry.range().end()));
        return List.of(TextChange.of(TextEdit.delete(whole)));
    }
}
