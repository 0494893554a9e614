package weeknote.markdown.flexmark;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import weeknote.text.TextRange;

/// Where a passage starts, as the parser sees it.
///
/// @param start the start of its first line
record PassageStart(Node node, int start) {

    /// Those of a tree, in order.
    static List<PassageStart> of(BlockTree tree) {
        List<PassageStart> starts = new ArrayList<>();
        Node node = tree.document().getFirstChild();
        while (node != null) {
            starts.add(new PassageStart(node, tree.lineStart(offset(node, tree))));
            node =
                    DefinitionListReader.isTerm(node)
                            ? DefinitionListReader.behind(node)
                            : node.getNext();
        }
        return starts;
    }

    private static int offset(Node node, BlockTree tree) {
        return switch (node) {
            case Paragraph paragraph ->
                    tree.paragraphs().linesOf(paragraph).stream()
                            .mapToInt(TextRange::start)
                            .findFirst()
                            .orElse(tree.range().start());
            case HeadingParser.TextHeading heading -> heading.lines.getFirst().start();
            // A list starts with its first item.
            case ListParser.ItemList list when list.getFirstChild() instanceof SourceBlock item ->
                    item.start;
            case SourceBlock block -> block.start;
            default -> throw new IllegalStateException("No block of ours: " + node);
        };
    }

    Class<?> opening() {
        return node.getClass();
    }
}
