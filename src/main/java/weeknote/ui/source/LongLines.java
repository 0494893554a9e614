package weeknote.ui.source;

/// Breaks long lines into the pieces in which they are shown, see [SoftBreaks].
final class LongLines {

    /// Longer lines are shown in pieces. At this length a key takes some 20 ms to lay out.
    private static final int LONGEST = 3000;

    private static final int PIECE = 1000;

    /// So far back a blank is looked for to break at.
    private static final int NEAR = 80;

    private LongLines() {}

    /// Text as it is inserted, with breaks where lines become too long.
    ///
    /// @param before how long the line is before it, as shown
    /// @param behind how long the line is behind it
    static String broken(String text, int before, int behind) {
        if (before + text.length() + behind <= LONGEST) {
            return text;
        }
        var shown = new StringBuilder(text.length() + text.length() / PIECE * 2 + 4);
        int start = 0;
        int used = before;
        while (start <= text.length()) {
            int lineEnd = text.indexOf('\n', start);
            boolean isLast = lineEnd < 0;
            int end = isLast ? text.length() : lineEnd;
            used = breakLine(text, start, end, used, isLast ? behind : 0, shown);
            if (isLast) {
                if (used + behind > LONGEST && used > 0 && end > start) {
                    shown.append(SoftBreaks.MARK);
                }
                break;
            }
            shown.append('\n');
            start = end + 1;
            used = 0;
        }
        return shown.toString();
    }

    /// @return how long the last piece is
    private static int breakLine(
            String text, int start, int end, int before, int behind, StringBuilder shown) {
        if (before + (end - start) + behind <= LONGEST) {
            shown.append(text, start, end);
            return before + end - start;
        }
        int used = before;
        int from = start;
        if (used >= PIECE) {
            shown.append(SoftBreaks.MARK);
            used = 0;
        }
        while (end - from > PIECE - used) {
            int cut = goodCut(text, from, from + PIECE - used);
            shown.append(text, from, cut).append(SoftBreaks.MARK);
            from = cut;
            used = 0;
        }
        shown.append(text, from, end);
        return used + end - from;
    }

    /// After a blank if one is near, and never within what is one character to the author.
    private static int goodCut(String text, int from, int latest) {
        int least = Math.max(from + 1, latest - NEAR);
        for (int cut = latest; cut > least; cut--) {
            if (text.charAt(cut - 1) == ' ') {
                return cut;
            }
        }
        for (int cut = latest; cut > least; cut--) {
            if (isBoundary(text, cut)) {
                return cut;
            }
        }
        return Character.isLowSurrogate(text.charAt(latest)) ? latest + 1 : latest;
    }

    private static boolean isBoundary(String text, int cut) {
        return switch (Character.getType(text.codePointAt(cut))) {
            case Character.NON_SPACING_MARK,
                    Character.ENCLOSING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.MODIFIER_SYMBOL,
                    Character.FORMAT,
                    Character.SURROGATE ->
                    false;
            default -> text.charAt(cut - 1) != '\u200D';
        };
    }
}
