package weeknote.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import weeknote.text.TextRange;

/// The stretches of raw HTML that readers see as text: outside of tags, comments, shortcodes, and
/// of elements whose text is code.
final class HtmlTexts {

    private static final Set<String> CODE =
            Set.of(
                    "pre",
                    "code",
                    "script",
                    "style",
                    "textarea",
                    "svg",
                    "math",
                    "kbd",
                    "samp",
                    "tt",
                    "title",
                    "iframe",
                    "noscript",
                    "template",
                    "var");

    private final String text;
    private final int end;
    private final List<TextRange> found = new ArrayList<>();
    private final List<TextRange> tags = new ArrayList<>();
    private int at;

    private HtmlTexts(String text, TextRange range) {
        this.text = text;
        end = range.end();
        // kramdown's `{::nomarkdown}` is no Markdown on purpose
        at = text.startsWith("{::", range.start()) ? end : range.start();
    }

    static List<TextRange> in(String text, TextRange range) {
        var html = new HtmlTexts(text, range);
        html.read();
        return html.found;
    }

    /// The opening tags that are no part of comments, shortcodes and code.
    static List<TextRange> tagsIn(String text, TextRange range) {
        var html = new HtmlTexts(text, range);
        html.read();
        return html.tags;
    }

    private void read() {
        int start = at;
        while (at < end) {
            int next = behindOther();
            if (next > at) {
                add(start, at);
                start = next;
                at = next;
            } else {
                at++;
            }
        }
        add(start, end);
    }

    private void add(int start, int stop) {
        if (start < stop) {
            found.add(new TextRange(start, stop));
        }
    }

    /// Behind what begins here and is no text, or here.
    private int behindOther() {
        char c = text.charAt(at);
        if (c == '{' && (text.startsWith("{{", at) || text.startsWith("{%", at))) {
            return behind(text.startsWith("{{", at) ? "}}" : "%}", at + 2);
        }
        if (c != '<') {
            return at;
        }
        if (text.startsWith("<!--", at)) {
            return behind("-->", at + 4);
        }
        int name = text.startsWith("</", at) ? at + 2 : at + 1;
        boolean isTag =
                name < end
                        && (Character.isLetter(text.charAt(name))
                                || "!?".indexOf(text.charAt(name)) >= 0);
        return isTag ? behindElement(name) : at;
    }

    private int behindElement(int nameStart) {
        int nameEnd = nameStart;
        while (nameEnd < end && Character.isLetterOrDigit(text.charAt(nameEnd))) {
            nameEnd++;
        }
        String name = text.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        int tagEnd = tagEnd(nameEnd);
        boolean isOpening = nameStart == at + 1;
        if (isOpening && !CODE.contains(name)) {
            tags.add(new TextRange(at, tagEnd));
        }
        return isOpening && CODE.contains(name) ? behindClosing(name, tagEnd) : tagEnd;
    }

    private int tagEnd(int from) {
        char quote = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return end;
    }

    private int behindClosing(String name, int from) {
        for (int i = text.indexOf("</", from, end); i >= 0; i = text.indexOf("</", i + 2, end)) {
            if (text.regionMatches(true, i + 2, name, 0, name.length())) {
                return tagEnd(i + 2);
            }
        }
        return end;
    }

    private int behind(String close, int from) {
        int found = from >= end ? -1 : text.indexOf(close, from, end);
        return found < 0 ? end : found + close.length();
    }
}
