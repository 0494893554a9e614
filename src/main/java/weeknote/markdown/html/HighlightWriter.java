package weeknote.markdown.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import weeknote.markdown.Highlighting;
import weeknote.markdown.HtmlOptions.Safety;
import weeknote.markdown.highlight.CodeWriter;
import weeknote.markdown.highlight.FenceInfo;
import weeknote.markdown.highlight.HighlightOptions;
import weeknote.markdown.shortcode.BuiltIn;
import weeknote.markdown.shortcode.Shortcode;
import weeknote.markdown.shortcode.ShortcodeMask;
import weeknote.markdown.tree.Attribute;
import weeknote.text.TextRange;

/// Draws the code of `{{< highlight go "linenos=inline" >}}code{{< /highlight >}}`.
///
/// @param site what the site sets
/// @param shortcodes draws those in the code, which run, too
record HighlightWriter(
        Highlighting site, Safety safety, Function<Shortcode, Optional<String>> shortcodes) {

    String html(BuiltIn.Highlight highlight, String inner) {
        List<Attribute> options = options(highlight.options());
        FenceInfo info =
                FenceInfo.of(highlight.language(), HighlightOptions.of(options).over(site));
        StringBuilder out = new StringBuilder();
        CodeWriter writer = new CodeWriter(out, text -> text, text -> text);
        String code = code(inner);
        if (options.contains(new Attribute("hl_inline", "true"))) {
            writer.inline(info, code);
        } else {
            switch (safety) {
                case AS_ENGINE -> writer.block(info, code);
                case PREVIEW -> writer.preview(info, code);
                case PAGE -> writer.plain(info.language(), code);
            }
        }
        return out.toString();
    }

    private static List<Attribute> options(String written) {
        List<Attribute> options = new ArrayList<>();
        for (String option : written.split(",", -1)) {
            int equals = option.indexOf('=');
            if (equals > 0) {
                options.add(
                        new Attribute(
                                option.substring(0, equals).strip(),
                                option.substring(equals + 1).strip()));
            }
        }
        return options;
    }

    private String code(String inner) {
        ShortcodeMask mask = ShortcodeMask.of(inner, new TextRange(0, inner.length()));
        String code =
                mask.replace(
                        mask.text(),
                        shortcode ->
                                shortcode.isShown()
                                        ? shortcode.shown()
                                        : shortcodes.apply(shortcode).orElse(shortcode.source()));
        int from = 0;
        int end = code.length();
        while (from < end && isLineEnd(code.charAt(from))) {
            from++;
        }
        while (end > from && isLineEnd(code.charAt(end - 1))) {
            end--;
        }
        return code.substring(from, end);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
