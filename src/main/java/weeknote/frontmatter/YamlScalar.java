package weeknote.frontmatter;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Writes a text as a YAML scalar that YAML 1.1, YAML 1.2, go-yaml and SafeYAML all read as that
/// text.
///
/// `Week 40` may stay plain; `no`, `012`, `12:30`, `a: b` and `2016-10-03` may not.
final class YamlScalar {

    private static final Pattern RISKY_WORD =
            Pattern.compile(
                    "~|null|true|false|yes|no|on|off|y|n|<<|=|[-+]?\\.(inf|nan)",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern RISKY_NUMBER =
            Pattern.compile(
                    "[-+]?[0-9._,][0-9a-fA-FxXoO_.,:+-]*|[-+]?\\d+(:[0-5]?\\d)+(\\.\\d*)?"
                            + "|\\d{4}-\\d\\d?-\\d\\d?([Tt ].*)?");
    private static final String INDICATORS = "-?:,[]{}#&*!|>'\"%@`";

    private YamlScalar() {}

    /// `text` itself, if it is safe without quotes.
    ///
    /// @param flow whether it stands between brackets
    static Optional<String> plain(String text, boolean flow) {
        boolean safe =
                !text.isEmpty()
                        && !startsAsOther(text)
                        && text.equals(text.strip())
                        && !text.contains(": ")
                        && !text.contains(" #")
                        && !text.endsWith(":")
                        && text.chars().allMatch(c -> isPlain((char) c, flow))
                        && !RISKY_WORD.matcher(text).matches()
                        && !RISKY_NUMBER.matcher(text).matches()
                        && !(flow && text.contains(":"));
        return safe ? Optional.of(text) : Optional.empty();
    }

    private static boolean startsAsOther(String text) {
        return INDICATORS.indexOf(text.charAt(0)) >= 0
                || text.startsWith("...")
                || (text.charAt(0) == '=' && text.length() == 1);
    }

    private static boolean isPlain(char c, boolean flow) {
        return c != '\t' && !isSpecial(c) && c != '\u00a0' && !(flow && ",[]{}".indexOf(c) >= 0);
    }

    /// `'text'`, unless a character in it can only be written as an escape.
    static Optional<String> singleQuoted(String text) {
        return text.chars().anyMatch(c -> isSpecial((char) c))
                ? Optional.empty()
                : Optional.of("'" + text.replace("'", "''") + "'");
    }

    /// `"text"`, which can say anything.
    static String doubleQuoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            quoted.append(escaped(text.charAt(i)));
        }
        return quoted.append('"').toString();
    }

    private static String escaped(char c) {
        return switch (c) {
            case '"' -> "\\\"";
            case '\\' -> "\\\\";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default ->
                    isSpecial(c)
                            ? String.format(Locale.ROOT, "\\u%04X", (int) c)
                            : String.valueOf(c);
        };
    }

    /// Line breaks, and what no YAML text may contain as it is. A half of a pair that stands alone
    /// cannot be written at all; nothing reads back as one, so such an edit is refused.
    static boolean isSpecial(char c) {
        return (c < ' ' && c != '\t')
                || (c >= '\u007f' && c <= '\u009f')
                || c == '\u2028'
                || c == '\u2029'
                || c == '\ufeff'
                || c >= '\ufffe';
    }
}
