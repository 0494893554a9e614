package weeknote.frontmatter;

import java.util.Locale;

/// The escapes that TOML's basic strings and JSON's strings share.
final class Escapes {

    private Escapes() {}

    /// `"text"`
    static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        text.chars().forEach(c -> quoted.append(escaped((char) c)));
        return quoted.append('"').toString();
    }

    static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\b' -> "\\b";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\f' -> "\\f";
            case '\r' -> "\\r";
            default ->
                    YamlScalar.isSpecial(c)
                            ? String.format(Locale.ROOT, "\\u%04X", (int) c)
                            : String.valueOf(c);
        };
    }
}
