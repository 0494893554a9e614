package weeknote.markdown;

import java.util.stream.Collectors;
import weeknote.markdown.HtmlOptions.Safety;
import weeknote.text.TextRange;

/// Renders whole texts for the tests.
final class Rendering {

    private Rendering() {}

    static String asEngine(String text, Dialect dialect) {
        return html(text, dialect, Safety.AS_ENGINE);
    }

    static String html(String text, Dialect dialect, Safety safety) {
        return parse(text, dialect).html(HtmlOptions.of(safety)).stream()
                .map(HtmlBlock::html)
                .collect(Collectors.joining());
    }

    static MarkdownDocument parse(String text, Dialect dialect) {
        return MarkdownDocument.parse(text, new TextRange(0, text.length()), dialect);
    }
}
