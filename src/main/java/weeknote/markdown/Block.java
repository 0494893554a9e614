package weeknote.markdown;

import weeknote.text.TextRange;

/// A top-level block of a post. Its range covers whole lines' content, without the line end behind
/// the block.
public record Block(Kind kind, TextRange range) {

    /// What a block is; the names are those of the CommonMark specification and its extensions.
    public enum Kind {
        PARAGRAPH,
        HEADING,
        THEMATIC_BREAK,
        BLOCK_QUOTE,
        LIST,
        CODE_BLOCK,
        HTML_BLOCK,
        TABLE,
        DEFINITION_LIST,
        LINK_REFERENCE_DEFINITION,
        FOOTNOTE_DEFINITION,
        /// `{.class}`, which belongs to the block before it.
        ATTRIBUTES
    }
}
