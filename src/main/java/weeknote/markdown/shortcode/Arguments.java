package weeknote.markdown.shortcode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What stands in a shortcode's tag: its name, then values by name, `src="a.png"`, or by place. A
/// value is a word, a string with escapes, or a raw string in backticks, over several lines too.
public record Arguments(String name, List<String> positional, Map<String, String> named) {

    public Arguments {
        positional = List.copyOf(positional);
        named = Map.copyOf(named);
    }

    /// The arguments in `tag`, what stands between `{{<` and `>}}`.
    static Arguments of(String tag) {
        return new Reader(tag).read();
    }

    /// The value by name; empty if there is none.
    public String get(String name) {
        return named.getOrDefault(name, "");
    }

    /// The value by place, from 0; empty if there is none.
    public String get(int index) {
        return index < positional.size() ? positional.get(index) : "";
    }

    /// The value by name, or else the one by place.
    public String get(String name, int index) {
        return named.containsKey(name) ? get(name) : get(index);
    }

    private static final class Reader {

        private final String tag;
        private int at;

        Reader(String tag) {
            this.tag = tag;
        }

        Arguments read() {
            List<String> positional = new ArrayList<>();
            Map<String, String> named = new HashMap<>();
            skipSpace();
            String name = word();
            for (skipSpace(); at < tag.length(); skipSpace()) {
                boolean isQuoted = isQuote(tag.charAt(at));
                String value = value();
                if (!isQuoted && at < tag.length() && tag.charAt(at) == '=') {
                    at++;
                    named.put(value, at < tag.length() ? value() : "");
                } else if (!value.equals("/")) {
                    positional.add(value);
                }
            }
            return new Arguments(name, positional, named);
        }

        private String value() {
            char quote = tag.charAt(at);
            return isQuote(quote) ? quoted(quote) : word();
        }

        private String quoted(char quote) {
            StringBuilder value = new StringBuilder();
            at++;
            while (at < tag.length() && tag.charAt(at) != quote) {
                boolean isEscape = quote == '"' && tag.startsWith("\\\"", at);
                at += isEscape ? 1 : 0;
                value.append(tag.charAt(at++));
            }
            at++;
            return value.toString();
        }

        private String word() {
            int from = at;
            while (at < tag.length()
                    && !Character.isWhitespace(tag.charAt(at))
                    && (tag.charAt(at) != '=' || at == from)) {
                at++;
            }
            return tag.substring(from, at);
        }

        private void skipSpace() {
            while (at < tag.length() && Character.isWhitespace(tag.charAt(at))) {
                at++;
            }
        }

        private static boolean isQuote(char c) {
            return c == '"' || c == '`';
        }
    }
}
