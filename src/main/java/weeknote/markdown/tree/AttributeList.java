package weeknote.markdown.tree;

import java.util.ArrayList;
import java.util.List;

/// The attributes in braces, `{#id .class key="value" lines=[1,"3-4"]}`, as Goldmark's
/// `parser/attribute.go` reads them. An array's value is as written.
///
/// @param names of kramdown's lists defined elsewhere, `{:name .class}`
/// @param end the index behind the closing brace; -1 if there is no list
public record AttributeList(List<Attribute> attributes, List<String> names, int end) {

    public static final AttributeList NONE = new AttributeList(List.of(), List.of(), -1);

    public AttributeList {
        attributes = List.copyOf(attributes);
        names = List.copyOf(names);
    }

    /// The list whose opening brace stands at `from` in `text`.
    public static AttributeList at(String text, int from) {
        return from >= 0 && from < text.length() && text.charAt(from) == '{'
                ? new Scanner(text, from + 1, false).list()
                : NONE;
    }

    /// kramdown's list, `{: #id .class key='value'}`, whose opening brace stands at `from`
    /// ([kramdown](https://kramdown.gettalong.org/syntax.html#attribute-list-definitions)).
    public static AttributeList kramdown(String text, int from) {
        return text.startsWith("{:", from) ? kramdownFrom(text, from + 2) : NONE;
    }

    /// kramdown's list whose first attribute stands at `from`: in `{:name: .class}` behind the
    /// name.
    public static AttributeList kramdownFrom(String text, int from) {
        AttributeList list = new Scanner(text, from, true).list();
        return list.attributes().isEmpty() && list.names().isEmpty() ? NONE : list;
    }

    /// With others below these: classes add up, of the rest these count.
    public AttributeList over(List<Attribute> below) {
        List<Attribute> all = new ArrayList<>();
        below.forEach(attribute -> add(all, attribute));
        attributes.forEach(attribute -> add(all, attribute));
        return new AttributeList(all, names, end);
    }

    // Classes add up; of others the last one counts.
    private static void add(List<Attribute> attributes, Attribute added) {
        String name = added.name();
        for (int i = 0; i < attributes.size(); i++) {
            Attribute before = attributes.get(i);
            if (before.name().equals(name)) {
                String all = before.value() + " " + added.value();
                attributes.set(i, name.equals("class") ? new Attribute(name, all) : added);
                return;
            }
        }
        attributes.add(added);
    }

    public boolean isNone() {
        return end < 0;
    }

    private static final class Scanner {

        private final String text;
        private final List<Attribute> attributes = new ArrayList<>();
        private final List<String> names = new ArrayList<>();
        private final boolean isKramdown;
        private int at;

        Scanner(String text, int at, boolean isKramdown) {
            this.text = text;
            this.at = at;
            this.isKramdown = isKramdown;
        }

        AttributeList list() {
            skipSpace();
            while (peek() != '}') {
                if (!attribute()) {
                    return NONE;
                }
                skipSpace();
                if (peek() == ',') {
                    at++;
                    skipSpace();
                }
            }
            return new AttributeList(attributes, names, at + 1);
        }

        private boolean attribute() {
            char sign = peek();
            if (sign == '#' || sign == '.') {
                at++;
                String value = taken(at, shorthandEnd());
                add(attributes, new Attribute(sign == '#' ? "id" : "class", value));
                return true;
            }
            if (!isNameStart(sign)) {
                return false;
            }
            String name = taken(at, nameEnd());
            skipSpace();
            if (peek() != '=') {
                names.add(name);
                return isKramdown && name.charAt(0) != ':';
            }
            at++;
            skipSpace();
            int end = valueEnd();
            if (end < 0) {
                return false;
            }
            boolean isQuoted = isQuote(peek());
            String written = taken(at, end);
            String value =
                    isQuoted ? unescaped(written.substring(1, written.length() - 1)) : written;
            add(attributes, new Attribute(name, value));
            return true;
        }

        private String taken(int from, int end) {
            at = end;
            return text.substring(from, end);
        }

        private int shorthandEnd() {
            int i = at;
            while (i < text.length() && isOfShorthand(text.charAt(i))) {
                i++;
            }
            return i;
        }

        private boolean isOfShorthand(char c) {
            return (isWord(c) && !(isKramdown && c == '.')) || c > 0x7f;
        }

        private boolean isQuote(char c) {
            return c == '"' || (isKramdown && c == '\'');
        }

        private int nameEnd() {
            int i = at;
            while (i < text.length() && isWord(text.charAt(i))) {
                i++;
            }
            return i;
        }

        // -1 if no value stands here
        private int valueEnd() {
            char first = peek();
            if (isQuote(first)) {
                return quotedEnd(at);
            }
            if (first == '[') {
                return arrayEnd();
            }
            boolean isNumber = isDigit(first) || first == '+' || first == '-' || first == '.';
            if (!isNumber && !isNameStart(first)) {
                return -1;
            }
            int i = at + 1;
            while (i < text.length() && (isWord(text.charAt(i)) || text.charAt(i) == '+')) {
                i++;
            }
            return i;
        }

        private int quotedEnd(int from) {
            char quote = text.charAt(from);
            for (int i = from + 1; i < text.length() && text.charAt(i) != '\n'; i++) {
                if (text.charAt(i) == '\\') {
                    i++;
                } else if (text.charAt(i) == quote) {
                    return i + 1;
                }
            }
            return -1;
        }

        private int arrayEnd() {
            int i = at + 1;
            while (i < text.length() && text.charAt(i) != '\n') {
                if (text.charAt(i) == ']') {
                    return i + 1;
                }
                int next = text.charAt(i) == '"' ? quotedEnd(i) : i + 1;
                if (next < 0) {
                    return -1;
                }
                i = next;
            }
            return -1;
        }

        private static String unescaped(String value) {
            if (value.indexOf('\\') < 0) {
                return value;
            }
            StringBuilder unescaped = new StringBuilder(value.length());
            for (int i = 0; i < value.length(); i++) {
                boolean isEscape = value.charAt(i) == '\\' && i + 1 < value.length();
                unescaped.append(value.charAt(isEscape ? ++i : i));
            }
            return unescaped.toString();
        }

        private char peek() {
            return at < text.length() ? text.charAt(at) : '\0';
        }

        private void skipSpace() {
            while (peek() == ' ' || peek() == '\t') {
                at++;
            }
        }

        private static boolean isNameStart(char c) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == ':';
        }

        private static boolean isDigit(char c) {
            return c >= '0' && c <= '9';
        }

        private static boolean isWord(char c) {
            return isNameStart(c) || isDigit(c) || c == '-' || c == '.';
        }
    }
}
