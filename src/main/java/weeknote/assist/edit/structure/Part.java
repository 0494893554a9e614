package weeknote.assist.edit.structure;

import weeknote.markdown.tree.BlockNode;
import weeknote.text.TextRange;

/// What one container puts before the content of a line. For the line `> - a` a [Quote] is `> `, an
/// [ItemStart] `- `; on the next line of that item an [Indent] is its two spaces.
///
/// Columns count from the start of the line, a tab goes to the next multiple of four.
public sealed interface Part {

    TextRange range();

    /// The column in which the content of the container starts on this line.
    int endColumn();

    /// A `>` with its space and what indents it.
    record Quote(BlockNode.BlockQuote quote, TextRange range, int endColumn) implements Part {}

    /// A list item's marker with the spaces around it.
    ///
    /// @param startColumn where the content of the container around the list starts
    record ItemStart(ListItem item, TextRange range, int startColumn, int endColumn)
            implements Part {

        public TextRange marker() {
            return item.item().marker();
        }

        /// How far the item's other lines are indented.
        public int width() {
            return endColumn - startColumn;
        }
    }

    /// A footnote's or description's marker with the spaces around it.
    record MarkerStart(TextRange range, int endColumn) implements Part {}

    /// The indentation of a line that goes on in an item, a footnote or a description.
    record Indent(TextRange range, int startColumn, int endColumn) implements Part {}
}
