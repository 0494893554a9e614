package weeknote.markdown.flexmark;

import weeknote.markdown.inline.OpenQuotes;

/// A stretch of a body that is read by itself, up to where the next one starts: one block as the
/// parser sees it, or terms and their descriptions together.
///
/// @param start the start of its first line
/// @param opening what kind of block its first line starts
/// @param blocks how many top-level blocks it is
/// @param isLookedPast whether what stands behind it may have to do with what stands before it
/// @param quotesBefore those open when its inlines were read
/// @param quotesAfter those open then
public record Passage(
        int start,
        Class<?> opening,
        int blocks,
        boolean isLookedPast,
        OpenQuotes.Count quotesBefore,
        OpenQuotes.Count quotesAfter) {

    public Passage shift(int distance) {
        return distance == 0
                ? this
                : new Passage(
                        start + distance, opening, blocks, isLookedPast, quotesBefore, quotesAfter);
    }

    /// Attributes belong to a neighbour.
    boolean isAttributes() {
        return opening == AttributesParser.Attributes.class;
    }

    public boolean isFootnote() {
        return opening == FootnoteParser.Footnote.class;
    }
}
