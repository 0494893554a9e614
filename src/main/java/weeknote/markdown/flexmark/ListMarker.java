package weeknote.markdown.flexmark;

/// The marker of a list item: a bullet, or up to nine digits and a delimiter.
///
/// @param number -1 for a bullet
/// @param length of the marker itself, `2` for `1.`; 0 if there is none
record ListMarker(char delimiter, int number, int length) {

    private static final ListMarker NONE = new ListMarker('\0', -1, 0);
    private static final int MOST_DIGITS = 9;

    static ListMarker at(CharSequence line, int from) {
        char c = line.charAt(from);
        ListMarker marker =
                switch (c) {
                    case '-', '+', '*' -> new ListMarker(c, -1, 1);
                    case '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> ordered(line, from);
                    default -> NONE;
                };
        int end = from + marker.length;
        return end == line.length() || Lines.isSpace(line.charAt(end)) ? marker : NONE;
    }

    private static ListMarker ordered(CharSequence line, int from) {
        int number = 0;
        for (int i = from; i < line.length() && i - from <= MOST_DIGITS; i++) {
            char c = line.charAt(i);
            if (c == '.' || c == ')') {
                return new ListMarker(c, number, i - from + 1);
            }
            if (c < '0' || c > '9' || i - from == MOST_DIGITS) {
                return NONE;
            }
            number = number * 10 + c - '0';
        }
        return NONE;
    }

    boolean isNone() {
        return length == 0;
    }

    /// Only a bullet or the number one, with text behind it, may follow a paragraph's line, so that
    /// a wrapped line that begins with `2016.` stays text.
    boolean mayInterrupt(CharSequence line, int from) {
        return (number == -1 || number == 1) && !Lines.isBlank(line, from + length);
    }
}
