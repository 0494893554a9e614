package weeknote.check;

import java.util.List;
import weeknote.text.TextRange;

/// Code that an author wrote as raw HTML in a paragraph: `<code>x[^1]</code>`, `<kbd>[a][b]</kbd>`.
/// Markdown is read there, but what it makes no link of is shown as it was meant to be.
final class HtmlCode {

    /// How far away the tags are looked for.
    private static final int LONGEST = 200;

    private static final List<String> ELEMENTS = List.of("code", "kbd", "samp");

    private HtmlCode() {}

    static boolean isAround(TextRange range, String text) {
        String before = text.substring(Math.max(0, range.start() - LONGEST), range.start());
        int end = Math.min(text.length(), range.end() + LONGEST);
        return ELEMENTS.stream()
                .anyMatch(name ->
                        before.lastIndexOf("<" + name + ">") > before.lastIndexOf("</" + name + ">")
                                && text.indexOf("</" + name + ">", range.end(), end) >= 0);
    }
}
