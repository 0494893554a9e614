package weeknote.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import weeknote.frontmatter.FieldValue.ListValue;
import weeknote.frontmatter.FieldValue.MapValue;
import weeknote.frontmatter.FieldValue.Text;

/// The texts that say a value in TOML, the most fitting first.
///
/// @param lineBreak of the file
record TomlValue(String lineBreak) {

    /// @param like the value that stands there, to take the quotes from; `"` if none does
    List<String> texts(FieldValue value, String like) {
        return switch (value) {
            case Text(String text) -> strings(text, like);
            case FieldValue.Date date ->
                    (like.startsWith("\"") && like.length() > 1) || like.startsWith("'")
                            ? strings(date.text(), like)
                            : List.of(date.text(), Escapes.quoted(date.text()));
            case FieldValue.NumberValue number -> List.of(number.text(), number.decimal());
            case FieldValue.Bool(boolean isTrue) -> List.of(Boolean.toString(isTrue));
            case FieldValue.Null _ -> List.of();
            case ListValue(List<FieldValue> items) -> array(items);
            case MapValue(var entries) -> entries.isEmpty() ? List.of("{}") : List.of();
        };
    }

    private List<String> strings(String text, String like) {
        Stream<String> kept = Stream.empty();
        if (like.startsWith("'''")) {
            kept = tripleLiteral(text, like);
        } else if (like.startsWith("\"\"\"")) {
            kept = tripleBasic(text, like);
        } else if (like.startsWith("'") && isLiteral(text)) {
            kept = Stream.of("'" + text + "'");
        }
        return Stream.concat(kept, Stream.of(Escapes.quoted(text))).toList();
    }

    private static boolean isLiteral(String text) {
        return text.chars().noneMatch(c -> c == '\'' || YamlScalar.isSpecial((char) c));
    }

    private Stream<String> tripleLiteral(String text, String like) {
        boolean sayable =
                !text.contains("'''")
                        && !text.endsWith("'")
                        && text.chars().noneMatch(c -> c != '\n' && YamlScalar.isSpecial((char) c));
        return sayable
                ? Stream.of("'''" + opening(like) + text.replace("\n", lineBreak) + "'''")
                : Stream.empty();
    }

    /// With line breaks as they are, then with escapes: a CR LF in the text would be read as such.
    private Stream<String> tripleBasic(String text, String like) {
        var escaped = new StringBuilder();
        text.chars().forEach(c -> escaped.append(c == '\n' ? "\n" : Escapes.escaped((char) c)));
        String lines = escaped.toString();
        return Stream.of(lines.replace("\n", lineBreak), lines.replace("\n", "\\n"))
                .map(body -> "\"\"\"" + opening(like) + body + "\"\"\"");
    }

    /// The line break that may stand behind the opening quotes and is no part of the text.
    private String opening(String like) {
        return like.startsWith("\n", 3) || like.startsWith("\r\n", 3) ? lineBreak : "";
    }

    private List<String> array(List<FieldValue> items) {
        var texts = new ArrayList<String>();
        for (FieldValue item : items) {
            List<String> proposals = texts(item, "\"");
            if (proposals.isEmpty()) {
                return List.of();
            }
            texts.add(proposals.getFirst());
        }
        return List.of("[" + String.join(", ", texts) + "]");
    }

    /// A key, in quotes where it needs them.
    String key(String key) {
        return key.matches("[A-Za-z0-9_-]+") ? key : Escapes.quoted(key);
    }
}
