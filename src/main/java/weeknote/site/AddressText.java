package weeknote.site;

import java.util.Locale;

/// Text as Hugo 0.111 writes it into an address: `Häfen, und mehr!` becomes `häfen-und-mehr`.
final class AddressText {

    private static final String KEPT = "./\\_~-";

    private AddressText() {}

    static String of(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean isSpace = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isKept(c)) {
                // A hyphen beside a space takes its place.
                if (isSpace && c != '-' && !endsWithHyphen(out)) {
                    out.append('-');
                }
                out.appendCodePoint(c);
                isSpace = false;
            } else {
                isSpace |= !out.isEmpty() && Character.isWhitespace(c);
            }
        }
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static boolean endsWithHyphen(StringBuilder out) {
        return out.charAt(out.length() - 1) == '-';
    }

    private static boolean isKept(int c) {
        return Character.isLetterOrDigit(c) || isMark(c) || KEPT.indexOf(c) >= 0;
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }
}
