package weeknote.markdown;

import weeknote.markdown.tree.BlockNode;
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
        ATTRIBUTES;

        static Kind of(BlockNode node) {
            return switch (node) {
                case BlockNode.Paragraph _ -> PARAGRAPH;
                case BlockNode.Heading _ -> HEADING;
                case BlockNode.ThematicBreak _ -> THEMATIC_BREAK;
                case BlockNode.BlockQuote _ -> BLOCK_QUOTE;
                case BlockNode.ItemList _ -> LIST;
                case BlockNode.CodeBlock _ -> CODE_BLOCK;
                case BlockNode.HtmlBlock _ -> HTML_BLOCK;
                case BlockNode.Table _ -> TABLE;
                case BlockNode.DefinitionList _ -> DEFINITION_LIST;
                case BlockNode.LinkDefinition _ -> LINK_REFERENCE_DEFINITION;
                case BlockNode.Footnote _ -> FOOTNOTE_DEFINITION;
                case BlockNode.BlockAttributes _ -> ATTRIBUTES;
            };
        }
    }
}
