package weeknote.markdown;

import java.util.function.UnaryOperator;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.HtmlOptions.Safety;
import weeknote.text.TextRange;

/// Makes HTML of a text that is Markdown by itself, such as a figure's caption; one paragraph loses
/// its tags ([Hugo](https://gohugo.io/functions/markdownify/)).
record Markdownify(Dialect dialect) implements UnaryOperator<String> {

    @Override
    public String apply(String source) {
        StringBuilder html = new StringBuilder();
        MarkdownDocument.parse(
                        source,
                        new TextRange(0, source.length()),
                        dialect.without(Feature.SHORTCODE))
                .html(HtmlOptions.of(Safety.AS_ENGINE))
                .stream()
                .map(HtmlBlock::html)
                .forEach(html::append);
        String whole = html.toString().strip();
        boolean isOne =
                whole.startsWith("<p>") && whole.endsWith("</p>") && whole.indexOf("<p>", 1) < 0;
        return isOne ? whole.substring(3, whole.length() - 4) : whole;
    }
}
