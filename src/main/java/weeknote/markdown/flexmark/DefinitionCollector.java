package weeknote.markdown.flexmark;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import weeknote.markdown.inline.Content;
import weeknote.markdown.inline.References;
import weeknote.text.TextRange;

/// Collects the link reference definitions and footnote definitions of a whole document, before any
/// inline is read that may refer to them.
final class DefinitionCollector {

    private final String post;
    private final References references;
    private final ParagraphCollector paragraphs;
    private final IdentityHashMap<Node, Definitions> leaves = new IdentityHashMap<>();
    private final List<FootnoteParser.Footnote> footnotes = new ArrayList<>();

    DefinitionCollector(String post, References references, ParagraphCollector paragraphs) {
        this.post = post;
        this.references = references;
        this.paragraphs = paragraphs;
    }

    /// Collects those in `first` and in what stands behind it, up to `end`.
    void collect(@Nullable Node first, @Nullable Node end) {
        for (Node node = first; node != null && !node.equals(end); node = node.getNext()) {
            switch (node) {
                case Paragraph paragraph -> take(paragraph, paragraphs.linesOf(paragraph));
                case HeadingParser.TextHeading heading when heading.isSetext ->
                        take(heading, heading.lines);
                case FootnoteParser.Footnote footnote -> {
                    footnotes.add(footnote);
                    footnote.isDuplicate = !references.footnotes().define(footnote.label.of(post));
                }
                case AttributesParser.Attributes list when !list.name.isEmpty() ->
                        references.define(list.name, list.list);
                default -> {}
            }
            collect(node.getFirstChild(), null);
        }
    }

    private void take(Node leaf, List<TextRange> lines) {
        leaves.put(leaf, Definitions.take(Content.of(post, lines), references));
    }

    /// The definitions at the start of a paragraph or setext heading, and what is left of it.
    Definitions of(Node leaf) {
        Definitions definitions = leaves.get(leaf);
        return definitions == null
                ? Definitions.take(Content.of(post, List.of()), references)
                : definitions;
    }

    /// In the order of the post.
    List<FootnoteParser.Footnote> footnotes() {
        return footnotes;
    }
}
