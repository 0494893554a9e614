package weeknote.markdown.flexmark;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import weeknote.markdown.inline.Content;
import weeknote.markdown.inline.InlineParser;
import weeknote.markdown.inline.References;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.BlockNode.Definition;
import weeknote.text.TextRange;

/// Reads definition lists: a paragraph, each of whose lines is a term, and the descriptions behind
/// it, and so on.
record DefinitionListReader(
        BlockReader blocks,
        DefinitionCollector definitions,
        References references,
        BlankLines blankLines) {

    /// Whether the lines of `node` are terms.
    static boolean isTerm(Node node) {
        return node instanceof Paragraph && node.getNext() instanceof DescriptionParser.Description;
    }

    /// The node behind the list that begins with the terms in `first`.
    static @Nullable Node behind(Node first) {
        Node node = first;
        while (node != null && (node instanceof DescriptionParser.Description || isTerm(node))) {
            node = node.getNext();
        }
        return node;
    }

    /// Adds the list that begins with the terms in `first` to its `siblings`, behind the link
    /// reference definitions among the terms.
    void read(Node first, List<BlockNode> siblings) {
        List<Definition> items = new ArrayList<>();
        int start = definitions.of(first).rest().offset(0);
        int end = start;
        @Nullable Node behind = behind(first);
        for (Node node = first; node != null && !node.equals(behind); node = node.getNext()) {
            if (node instanceof DescriptionParser.Description description) {
                BlockNode.Description item = description(description);
                items.add(item);
                end = item.range().end();
            } else {
                Definitions leaf = definitions.of(node);
                siblings.addAll(leaf.definitions());
                terms(leaf.rest(), items);
            }
        }
        siblings.add(new BlockNode.DefinitionList(new TextRange(start, end), items));
    }

    /// A list of one description that has no term.
    BlockNode alone(DescriptionParser.Description description) {
        return new BlockNode.DefinitionList(
                description.rangeWith(List.of()), List.of(description(description)));
    }

    private void terms(Content content, List<Definition> items) {
        String text = content.text();
        int from = 0;
        while (from < text.length()) {
            int end = LeafLines.end(text, from);
            Content term = content.slice(from, trimmed(text, from, end));
            items.add(
                    new BlockNode.Term(
                            term.range(0, term.text().length()),
                            InlineParser.parse(term, references)));
            from = end + 1;
        }
    }

    private static int trimmed(String text, int from, int end) {
        int i = end;
        while (i > from && Lines.isSpace(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private BlockNode.Description description(DescriptionParser.Description description) {
        List<BlockNode> children = blocks.children(description);
        return new BlockNode.Description(
                description.rangeWith(children),
                new TextRange(description.start, description.markerEnd),
                !blankLines.isBefore(description.start),
                children);
    }
}
