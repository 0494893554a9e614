package weeknote.markdown.flexmark;

import java.util.Locale;
import java.util.Set;
import weeknote.markdown.inline.HtmlScanner;

/// The seven start and end conditions of HTML blocks, in the order of the specification.
enum HtmlBlockKind {
    RAW_TEXT,
    COMMENT,
    PROCESSING_INSTRUCTION,
    DECLARATION,
    CDATA,
    BLOCK_TAG,
    ANY_TAG,
    NONE;

    private static final Set<String> RAW_TEXT_TAGS = Set.of("script", "pre", "style", "textarea");

    private static final Set<String> BLOCK_TAGS =
            Set.of(
                    ("address article aside base basefont blockquote body caption center col colgroup"
                                    + " dd details dialog dir div dl dt fieldset figcaption figure"
                                    + " footer form frame frameset h1 h2 h3 h4 h5 h6 head header hr"
                                    + " html iframe legend li link main menu menuitem nav noframes ol"
                                    + " optgroup option p param search section summary table tbody td"
                                    + " tfoot th thead title tr track ul")
                            .split(" "));

    static HtmlBlockKind at(CharSequence line, int from) {
        if (startsWith(line, from, "<!--")) {
            return COMMENT;
        }
        if (startsWith(line, from, "<?")) {
            return PROCESSING_INSTRUCTION;
        }
        if (startsWith(line, from, "<![CDATA[")) {
            return CDATA;
        }
        if (startsWith(line, from, "<!")) {
            return from + 2 < line.length() && isLetter(line.charAt(from + 2)) ? DECLARATION : NONE;
        }
        boolean closing = startsWith(line, from, "</");
        int name = from + (closing ? 2 : 1);
        int end = name;
        while (end < line.length() && (isLetter(line.charAt(end)) || isDigit(line.charAt(end)))) {
            end++;
        }
        String tag = line.subSequence(name, end).toString().toLowerCase(Locale.ROOT);
        if (!closing && RAW_TEXT_TAGS.contains(tag) && endsTag(line, end, false)) {
            return RAW_TEXT;
        }
        if (BLOCK_TAGS.contains(tag) && endsTag(line, end, true)) {
            return BLOCK_TAG;
        }
        return isLoneTag(line, from, tag) ? ANY_TAG : NONE;
    }

    private static boolean isLoneTag(CharSequence line, int from, String tag) {
        int end = HtmlScanner.tagEnd(line, from);
        return end > 0 && !RAW_TEXT_TAGS.contains(tag) && Lines.isBlank(line, end);
    }

    private static boolean endsTag(CharSequence line, int at, boolean mayBeEmpty) {
        return at == line.length()
                || Lines.isSpace(line.charAt(at))
                || line.charAt(at) == '>'
                || (mayBeEmpty && startsWith(line, at, "/>"));
    }

    boolean endsAtBlankLine() {
        return this == BLOCK_TAG || this == ANY_TAG;
    }

    /// Whether `line` meets the end condition.
    boolean endsIn(CharSequence line) {
        return switch (this) {
            case RAW_TEXT -> endsRawText(line.toString().toLowerCase(Locale.ROOT));
            case COMMENT -> line.toString().contains("-->");
            case PROCESSING_INSTRUCTION -> line.toString().contains("?>");
            case DECLARATION -> line.toString().contains(">");
            case CDATA -> line.toString().contains("]]>");
            case BLOCK_TAG, ANY_TAG, NONE -> false;
        };
    }

    private static boolean endsRawText(String line) {
        return line.contains("</script>")
                || line.contains("</pre>")
                || line.contains("</style>")
                || line.contains("</textarea>");
    }

    private static boolean startsWith(CharSequence line, int from, String prefix) {
        int end = from + prefix.length();
        return end <= line.length() && prefix.contentEquals(line.subSequence(from, end));
    }

    private static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
