package weeknote.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import weeknote.text.TextRange;

/// A TOML table while it is read: headers and dotted keys all over the file add to it.
final class TomlTable {

    /// What a key holds: a value that is complete, a table, or an array of tables.
    private sealed interface Content {
        record Value(Node node) implements Content {}

        record Table(TomlTable table) implements Content {}

        record Tables(List<TomlTable> tables) implements Content {}
    }

    private record Slot(TomlScanner.Key key, int separator, Content content) {}

    private final List<Slot> slots = new ArrayList<>();
    private TextRange region;

    /// @param region where a line for a new key may go
    TomlTable(TextRange region) {
        this.region = region;
    }

    void region(TextRange lines) {
        this.region = lines;
    }

    TextRange region() {
        return region;
    }

    void put(TomlScanner.Key key, int separator, Node value) throws TomlScanner.Stumble {
        if (find(key).isPresent()) {
            throw new TomlScanner.Stumble(
                    "the key `" + key.name() + "` is there twice", key.range().start());
        }
        slots.add(new Slot(key, separator, new Content.Value(value)));
    }

    /// The table under `key`, made if need be; of an array of tables the last one.
    TomlTable table(TomlScanner.Key key, TextRange region) throws TomlScanner.Stumble {
        Optional<Slot> slot = find(key);
        if (slot.isEmpty()) {
            var table = new TomlTable(region);
            slots.add(new Slot(key, -1, new Content.Table(table)));
            return table;
        }
        return switch (slot.get().content()) {
            case Content.Table(TomlTable table) -> table;
            case Content.Tables(List<TomlTable> tables) -> tables.getLast();
            case Content.Value _ ->
                    throw new TomlScanner.Stumble(
                            "the key `" + key.name() + "` holds a value already",
                            key.range().start());
        };
    }

    /// One more table in the array under `key`.
    TomlTable append(TomlScanner.Key key) throws TomlScanner.Stumble {
        var table = new TomlTable(TextRange.at(key.range().end()));
        Optional<Slot> slot = find(key);
        if (slot.isEmpty()) {
            slots.add(new Slot(key, -1, new Content.Tables(new ArrayList<>(List.of(table)))));
            return table;
        }
        if (!(slot.get().content() instanceof Content.Tables(List<TomlTable> tables))) {
            throw new TomlScanner.Stumble(
                    "the key `" + key.name() + "` is no array of tables", key.range().start());
        }
        tables.add(table);
        return table;
    }

    private Optional<Slot> find(TomlScanner.Key key) {
        return slots.stream().filter(slot -> slot.key().name().equals(key.name())).findFirst();
    }

    List<Entry> entries() {
        return slots.stream()
                .map(slot ->
                        new Entry(
                                slot.key().range(),
                                slot.key().name(),
                                slot.separator(),
                                node(slot)))
                .toList();
    }

    private static Node node(Slot slot) {
        return switch (slot.content()) {
            case Content.Value(Node node) -> node;
            case Content.Table(TomlTable table) -> table.node();
            case Content.Tables(List<TomlTable> tables) -> sequence(tables);
        };
    }

    private static Node sequence(List<TomlTable> tables) {
        List<Node> items = tables.stream().<Node>map(TomlTable::node).toList();
        var range =
                new TextRange(
                        items.getFirst().range().start(),
                        Math.max(items.getFirst().range().start(), items.getLast().range().end()));
        var value = new FieldValue.ListValue(items.stream().map(Node::value).toList());
        return new Node.Sequence(range, range, ValueStyle.BLOCK, Properties.NONE, items, value);
    }

    private Node.Mapping node() {
        List<Entry> entries = entries();
        int start = entries.stream().mapToInt(e -> e.range().start()).min().orElse(region.start());
        int end = entries.stream().mapToInt(e -> e.range().end()).max().orElse(start);
        return new Node.Mapping(
                new TextRange(start, Math.max(start, end)),
                region,
                ValueStyle.BLOCK,
                Properties.NONE,
                entries,
                Keys.map(entries, Engine.HUGO));
    }
}
