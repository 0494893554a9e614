package weeknote.markdown.html;

import java.util.regex.Pattern;

/// What becomes of raw HTML that may not pass.
final class RawHtmlFilter {

    /// Goldmark's mark for raw HTML that it left out.
    static final String OMITTED = "<!-- raw HTML omitted -->";

    /// [GFM](https://github.github.com/gfm/#disallowed-raw-html-extension-) shows these tags.
    private static final Pattern SHOWN =
            Pattern.compile(
                    "<(?=/?(?:title|textarea|style|xmp|iframe|noembed|noframes|script|plaintext)"
                            + "(?:[\\s/>]|$))",
                    Pattern.CASE_INSENSITIVE);

    private RawHtmlFilter() {}

    static void append(StringBuilder out, String html) {
        out.append(SHOWN.matcher(html).replaceAll("&lt;"));
    }
}
