package weeknote.markdown;

import java.util.function.Predicate;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.inline.Labels;

/// Which labels of footnotes are one: Goldmark's match in their case, GitHub's in any.
public record FootnoteKeys(Engine engine) {

    public static FootnoteKeys of(MarkdownDocument document) {
        return new FootnoteKeys(document.dialect().engine());
    }

    /// Equal for labels of one footnote.
    public String key(String label) {
        return switch (engine) {
            case GOLDMARK -> label;
            case CMARK, KRAMDOWN -> Labels.normalize(label);
        };
    }

    public Predicate<String> matching(String label) {
        String key = key(label);
        return other -> key(other).equals(key);
    }
}
