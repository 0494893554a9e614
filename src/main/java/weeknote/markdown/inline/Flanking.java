package weeknote.markdown.inline;

import weeknote.markdown.Dialect.Engine;

/// Whether a run of signs can open and close emphasis
/// ([CommonMark](https://spec.commonmark.org/0.31.2/#left-flanking-delimiter-run)). For Goldmark
/// symbols such as `€` are no punctuation.
record Flanking(boolean canOpen, boolean canClose) {

    static Flanking of(String text, int from, int to, Engine engine) {
        int before = from == 0 ? '\n' : text.codePointBefore(from);
        int after = to == text.length() ? '\n' : text.codePointAt(to);
        boolean spaceBefore = isSpace(before);
        boolean spaceAfter = isSpace(after);
        boolean punctuationBefore = isPunctuation(before, engine);
        boolean punctuationAfter = isPunctuation(after, engine);
        boolean left = !spaceAfter && (!punctuationAfter || spaceBefore || punctuationBefore);
        boolean right = !spaceBefore && (!punctuationBefore || spaceAfter || punctuationAfter);
        return text.charAt(from) == '_'
                ? new Flanking(
                        left && (!right || punctuationBefore), right && (!left || punctuationAfter))
                : new Flanking(left, right);
    }

    static boolean isSpace(int c) {
        return c < 128
                ? c == ' ' || (c >= '\t' && c <= '\r')
                : Character.getType(c) == Character.SPACE_SEPARATOR || c == 0x85;
    }

    static boolean isPunctuation(int c, Engine engine) {
        if (c < 128) {
            return LinkScanner.isPunctuation((char) c);
        }
        return switch (Character.getType(c)) {
            case Character.CONNECTOR_PUNCTUATION,
                    Character.DASH_PUNCTUATION,
                    Character.START_PUNCTUATION,
                    Character.END_PUNCTUATION,
                    Character.INITIAL_QUOTE_PUNCTUATION,
                    Character.FINAL_QUOTE_PUNCTUATION,
                    Character.OTHER_PUNCTUATION ->
                    true;
            case Character.MATH_SYMBOL,
                    Character.CURRENCY_SYMBOL,
                    Character.MODIFIER_SYMBOL,
                    Character.OTHER_SYMBOL ->
                    engine == Engine.CMARK;
            default -> false;
        };
    }
}
