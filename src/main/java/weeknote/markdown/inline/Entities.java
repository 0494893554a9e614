package weeknote.markdown.inline;

/// Entities and numeric character references
/// ([CommonMark](https://spec.commonmark.org/0.31.2/#entity-and-numeric-character-references)).
final class Entities {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int LONGEST_NAME = 32;

    private Entities() {}

    /// The index behind the entity that starts with the `&` at `from`, or -1.
    static int end(String text, int from) {
        int end =
                LinkScanner.at(text, from + 1) == '#' ? numberEnd(text, from) : nameEnd(text, from);
        return end > 0 && LinkScanner.at(text, end) == ';' ? end + 1 : -1;
    }

    private static int numberEnd(String text, int from) {
        boolean hex = (LinkScanner.at(text, from + 2) | 32) == 'x';
        int start = from + (hex ? 3 : 2);
        int radix = hex ? 16 : 10;
        int i = start;
        while (LinkScanner.at(text, i) < 128
                && Character.digit(LinkScanner.at(text, i), radix) >= 0) {
            i++;
        }
        return i > start && i - start <= (hex ? 6 : 7) ? i : -1;
    }

    private static int nameEnd(String text, int from) {
        int i = from + 1;
        while (i - from <= LONGEST_NAME && isNamePart(LinkScanner.at(text, i))) {
            i++;
        }
        return i > from + 1 && !named(text.substring(from + 1, i)).isEmpty() ? i : -1;
    }

    private static boolean isNamePart(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }

    /// What `entity`, with its `&` and `;`, stands for.
    static String decode(String entity) {
        if (entity.charAt(1) != '#') {
            return named(entity.substring(1, entity.length() - 1));
        }
        boolean hex = (entity.charAt(2) | 32) == 'x';
        int code =
                Integer.parseInt(entity.substring(hex ? 3 : 2, entity.length() - 1), hex ? 16 : 10);
        boolean isCharacter =
                code > 0 && code <= Character.MAX_CODE_POINT && (code < 0xD800 || code > 0xDFFF);
        return Character.toString(isCharacter ? code : REPLACEMENT);
    }

    private static String named(String name) {
        return org.jsoup.nodes.Entities.getByName(name);
    }
}
