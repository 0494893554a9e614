package weeknote.markdown.html;

import java.util.List;
import weeknote.markdown.highlight.CodeWriter;
import weeknote.markdown.highlight.FenceInfo;
import weeknote.markdown.tree.Attribute;
import weeknote.markdown.tree.BlockNode.CodeBlock;

/// Writes code blocks: highlighted where the site has it so, else plain with the language as a
/// class.
record CodeBlockWriter(BlockOutput output) {

    void write(CodeBlock code, List<Attribute> attributes) {
        output.startLine();
        if (output.isKramdown()) {
            kramdown(code, attributes);
        } else if (output.dialect().highlighting().codeFences() && !code.signs().isEmpty()) {
            fence(
                    FenceInfo.of(code.info(), output.dialect().highlighting()),
                    withoutTrailingLines(output.text().mask().show(code.code())));
        } else {
            plain(code);
        }
    }

    private void kramdown(CodeBlock code, List<Attribute> attributes) {
        StringBuilder out = output.out();
        out.append("<div");
        output.attributes()
                .writeAll(RougeCode.attributes(FenceInfo.firstWord(code.info()), attributes));
        out.append("><div class=\"highlight\"><pre class=\"highlight\"><code>");
        output.text().write(code.code());
        out.append("</code></pre></div></div>\n");
    }

    // Whose page has a highlighter of its own needs no lines.
    private void fence(FenceInfo info, String code) {
        TextWriter text = output.text();
        CodeWriter writer = new CodeWriter(output.out(), text::source, text::plain);
        switch (text.safety()) {
            case AS_ENGINE -> writer.block(info, code);
            case PREVIEW -> writer.preview(info, code);
            case PAGE -> writer.plain(info.language(), code);
        }
    }

    // Hugo leaves blank lines at the end of a fence out.
    private static String withoutTrailingLines(String code) {
        int end = code.length();
        while (end > 0 && code.charAt(end - 1) == '\n') {
            end--;
        }
        return end == 0 ? "" : code.substring(0, end) + "\n";
    }

    private void plain(CodeBlock code) {
        StringBuilder out = output.out();
        String language = FenceInfo.firstWord(code.info());
        out.append("<pre><code");
        if (!language.isEmpty()) {
            out.append(" class=\"language-");
            output.text().writeAttribute(language);
            out.append('"');
        }
        out.append('>');
        output.text().write(code.code());
        out.append("</code></pre>\n");
    }
}
