package weeknote.frontmatter;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import weeknote.frontmatter.FieldValue.MapValue;
import weeknote.text.LineIndex;
import weeknote.text.TextRange;

/// A text that is one mapping, without fences: a site's configuration, or a file of data.
public sealed interface DataText {

    /// What it says. An empty text says nothing: an empty mapping.
    record Mapping(MapValue map) implements DataText {}

    /// It is not in its language.
    ///
    /// @param line where reading stumbled, from 1
    record Unreadable(int line) implements DataText {}

    /// Reads a text as front matter of its format is read; in YAML, `<<` is merged.
    static DataText read(String text, Format format, Engine engine) {
        var all = new TextRange(0, text.length());
        if (format == Format.JSON && !text.isBlank() && !text.strip().startsWith("{")) {
            return new Unreadable(1);
        }
        Source source =
                text.isBlank()
                        ? Source.empty(all)
                        : switch (format) {
                            case YAML -> YamlReader.read(text, all, engine);
                            case TOML -> TomlReader.read(text, all);
                            case JSON -> JsonReader.read(text, all);
                            case NONE -> Source.empty(all);
                        };
        if (source.problems().isEmpty()) {
            return new Mapping(merged(Keys.map(source.entries(), engine)));
        }
        int offset = source.problems().getFirst().range().start();
        return new Unreadable(LineIndex.of(text).lineOf(offset) + 1);
    }

    private static MapValue merged(MapValue map) {
        Map<String, FieldValue> merged = new LinkedHashMap<>();
        merge(map.entries().get("<<"), merged);
        map.entries()
                .forEach((key, value) -> {
                    if (!key.equals("<<")) {
                        merged.put(key, value instanceof MapValue inner ? merged(inner) : value);
                    }
                });
        return new MapValue(merged);
    }

    // What stands first wins.
    private static void merge(@Nullable FieldValue value, Map<String, FieldValue> into) {
        switch (value) {
            case MapValue map -> merged(map).entries().forEach(into::putIfAbsent);
            case FieldValue.ListValue(List<FieldValue> items) ->
                    items.forEach(item -> merge(item, into));
            case null, default -> {}
        }
    }
}
