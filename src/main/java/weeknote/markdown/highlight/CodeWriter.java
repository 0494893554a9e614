package weeknote.markdown.highlight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import weeknote.markdown.Highlighting;
import weeknote.markdown.tree.Attribute;

/// Writes code as Chroma's `formatters/html` does inside Hugo's wrapper, without the colours of
/// tokens: those come from lexers that exist in Go alone.
public final class CodeWriter {

    private final StringBuilder out;
    private final UnaryOperator<String> shortcodes;
    private final UnaryOperator<String> plain;

    /// Writes to `out`.
    ///
    /// @param shortcodes what becomes of escaped text in the end
    /// @param plain what becomes of an attribute's value before it is escaped
    public CodeWriter(
            StringBuilder out, UnaryOperator<String> shortcodes, UnaryOperator<String> plain) {
        this.out = out;
        this.shortcodes = shortcodes;
        this.plain = plain;
    }

    /// Code in its own box: highlighted if its language is known, as it is if not.
    public void block(FenceInfo info, String code) {
        if (!Languages.isKnown(info.language())) {
            plain(info.language(), code);
            return;
        }
        out.append("<div class=\"highlight");
        for (Attribute attribute : info.attributes()) {
            if (attribute.name().equals("class")) {
                out.append(' ');
                value(attribute.value());
            }
        }
        out.append('"');
        for (Attribute attribute : info.attributes()) {
            if (!attribute.name().equals("class")) {
                attribute(attribute.name(), attribute.value());
            }
        }
        out.append('>');
        highlighted(info, code);
        out.append("</div>");
    }

    /// Code in no language that anybody knows, ready for a highlighter in the page.
    public void plain(String language, String code) {
        out.append("<pre tabindex=\"0\">");
        code(language, code);
    }

    private void code(String language, String code) {
        out.append("<code");
        language(language);
        out.append('>');
        escape(code);
        out.append("</code></pre>");
    }

    /// The same for the preview, with the numbers of its lines and bands behind those that are
    /// stressed. The code stays whole, for a highlighter in the page.
    public void preview(FenceInfo info, String code) {
        if (Languages.isKnown(info.language())) {
            out.append(PreviewLines.start(info.highlighting(), lines(code).size()));
            code(info.language(), code);
        } else {
            plain(info.language(), code);
        }
    }

    /// Code in a line of text.
    public void inline(FenceInfo info, String code) {
        out.append("<code class=\"code-inline language-");
        value(info.language());
        out.append("\">");
        escape(code);
        out.append("</code>");
    }

    private void language(String language) {
        if (!language.isEmpty()) {
            attribute("class", "language-" + language);
            attribute("data-lang", language);
        }
    }

    private void highlighted(FenceInfo info, String code) {
        Highlighting highlighting = info.highlighting();
        List<String> lines = lines(code);
        LineSet stressed = LineSet.of(highlighting.highlightedLines(), lines.size());
        CodeMarkup markup = CodeMarkup.of(highlighting);
        boolean isTable = highlighting.lineNumbers() && highlighting.lineNumbersInTable();
        if (isTable) {
            out.append("<div").append(markup.box()).append(">\n<table").append(markup.table());
            out.append("><tr><td").append(markup.cell()).append(">\n");
            out.append("<pre tabindex=\"0\"").append(markup.box()).append("><code>");
            numbers(highlighting, markup, stressed, lines.size());
            out.append("</code></pre></td>\n<td").append(markup.codeCell()).append(">\n");
        }
        out.append("<pre tabindex=\"0\"").append(markup.box()).append("><code");
        language(info.language());
        out.append('>');
        for (int i = 0; i < lines.size(); i++) {
            out.append("<span").append(markup.line(stressed.has(i + 1))).append('>');
            if (highlighting.lineNumbers() && !isTable) {
                out.append("<span").append(markup.inlineNumber()).append('>');
                out.append(number(highlighting, i, lines.size())).append("</span>");
            }
            out.append("<span").append(markup.code()).append('>');
            escape(lines.get(i));
            out.append("</span></span>");
        }
        out.append("</code></pre>");
        if (isTable) {
            out.append("</td></tr></table>\n</div>\n");
        }
    }

    private void numbers(
            Highlighting highlighting, CodeMarkup markup, LineSet stressed, int count) {
        for (int i = 0; i < count; i++) {
            boolean isStressed = stressed.has(i + 1);
            if (isStressed) {
                out.append("<span").append(markup.stressedNumber()).append('>');
            }
            out.append("<span").append(markup.tableNumber()).append('>');
            out.append(number(highlighting, i, count)).append("\n</span>");
            out.append(isStressed ? "</span>" : "");
        }
    }

    // As wide as the last one
    private static String number(Highlighting highlighting, int index, int count) {
        String number = String.valueOf(highlighting.firstLine() + index);
        int width = String.valueOf(highlighting.firstLine() + count - 1).length();
        return " ".repeat(Math.max(0, width - number.length())) + number;
    }

    // Each with its line end
    private static List<String> lines(String code) {
        List<String> lines = new ArrayList<>();
        int from = 0;
        while (from < code.length()) {
            int end = code.indexOf('\n', from) < 0 ? code.length() : code.indexOf('\n', from) + 1;
            lines.add(code.substring(from, end));
            from = end;
        }
        return lines;
    }

    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"");
        value(value);
        out.append('"');
    }

    // No shortcode makes HTML in here.
    private void value(String value) {
        out.append(escaped(plain.apply(value)));
    }

    private void escape(String text) {
        out.append(shortcodes.apply(escaped(text)));
    }

    // Go's `html.EscapeString` writes quotes as numbers.
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&#34;");
                case '\'' -> escaped.append("&#39;");
                case '\0' -> escaped.append('\uFFFD');
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
