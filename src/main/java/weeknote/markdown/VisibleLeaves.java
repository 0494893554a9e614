package weeknote.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.TextNode;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.shortcode.ShortcodeMask;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.Inline;
import weeknote.text.TextRange;

/// Collects the leaves of blocks in the order in which readers see them.
final class VisibleLeaves {

    private final ShortcodeMask mask;
    private final Dialect dialect;
    private final List<VisibleLeaf> leaves = new ArrayList<>();

    private VisibleLeaves(ShortcodeMask mask, Dialect dialect) {
        this.mask = mask;
        this.dialect = dialect;
    }

    static List<VisibleLeaf> of(List<BlockNode> blocks, ShortcodeMask mask, Dialect dialect) {
        var all = new VisibleLeaves(mask, dialect);
        all.add(blocks);
        return all.leaves;
    }

    private void add(List<BlockNode> blocks) {
        blocks.forEach(this::add);
    }

    private void add(BlockNode block) {
        switch (block) {
            case BlockNode.Paragraph(var range, var inlines) -> inlines(range, inlines);
            case BlockNode.Heading heading -> inlines(heading.range(), heading.inlines());
            case BlockNode.BlockQuote quote -> add(quote.children());
            case BlockNode.ItemList list -> list.items().forEach(item -> add(item.children()));
            case BlockNode.CodeBlock code -> code(code);
            case BlockNode.HtmlBlock html -> rawHtml(html);
            case BlockNode.Table table ->
                    table.rows().stream()
                            .flatMap(row -> row.cells().stream())
                            .forEach(cell -> inlines(cell.range(), cell.inlines()));
            case BlockNode.DefinitionList list -> list.items().forEach(this::add);
            case BlockNode.ThematicBreak _,
                    BlockNode.LinkDefinition _,
                    BlockNode.BlockAttributes _,
                    BlockNode.Footnote _ -> {}
        }
    }

    private void add(BlockNode.Definition item) {
        switch (item) {
            case BlockNode.Term(var range, var inlines) -> inlines(range, inlines);
            case BlockNode.Description description -> add(description.children());
        }
    }

    private void rawHtml(BlockNode.HtmlBlock block) {
        if (dialect.has(Feature.RAW_HTML)) {
            String text =
                    Jsoup.parseBodyFragment(block.html())
                            .body()
                            .nodeStream(TextNode.class)
                            .map(TextNode::getWholeText)
                            .reduce("", String::concat);
            leaf(block.range(), List.of(new VisibleRun(block.range(), text)));
        }
    }

    /// Each line of code is the end of a line of the source, behind the signs of its containers.
    private void code(BlockNode.CodeBlock block) {
        List<VisibleRun> runs = new ArrayList<>();
        int lineStart = block.range().start();
        if (!block.signs().isEmpty()) {
            lineStart = nextLine(lineStart, block.range().end());
        }
        for (String line : block.code().lines().toList()) {
            int next = nextLine(lineStart, block.range().end());
            int end = next > lineStart && mask.text().charAt(next - 1) == '\n' ? next - 1 : next;
            int start = Math.max(lineStart, end - line.length());
            runs.add(run(new TextRange(start, end), line));
            lineStart = next;
        }
        leaf(block.range(), runs);
    }

    private int nextLine(int from, int limit) {
        int end = mask.text().indexOf('\n', from);
        return end < 0 || end >= limit ? limit : end + 1;
    }

    /// A shortcode that the author shows, `{{</* x */>}}`, is text; others are the engine's.
    private VisibleRun run(TextRange range, String text) {
        boolean shows =
                ShortcodeMask.isIn(text)
                        && !mask.replace(text, code -> code.isShown() ? "x" : "")
                                .equals(mask.replace(text, code -> ""));
        return new VisibleRun(
                range,
                shows ? mask.replace(text, code -> code.isShown() ? code.shown() : "") : text);
    }

    private void leaf(TextRange range, List<VisibleRun> runs) {
        leaves.add(new VisibleLeaf(range, runs));
    }

    private void inlines(TextRange range, List<Inline> inlines) {
        List<VisibleRun> runs = new ArrayList<>();
        inlines(inlines, runs);
        leaf(range, runs);
    }

    private void inlines(List<Inline> inlines, List<VisibleRun> runs) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text(var range, String text) -> runs.add(run(range, text));
                case Inline.Escape(var range, String text) -> runs.add(run(range, text));
                case Inline.Entity(var range, var _, String text) -> runs.add(run(range, text));
                case Inline.Typographic(var range, String html) ->
                        runs.add(
                                new VisibleRun(
                                        range,
                                        org.jsoup.parser.Parser.unescapeEntities(html, false)));
                case Inline.CodeSpan(var _, var content, String code) ->
                        runs.add(run(content, code));
                case Inline.Maths(var range, String maths) ->
                        runs.add(run(range, "\\(" + maths + "\\)"));
                case Inline.Emphasis(var _, var children) -> inlines(children, runs);
                case Inline.Strong(var _, var children) -> inlines(children, runs);
                case Inline.Strikethrough(var _, var _, var children) -> inlines(children, runs);
                case Inline.Linked(Link link, var children) -> {
                    if (!link.isImage()) {
                        inlines(children, runs);
                    }
                }
                case Inline.Autolink(Link link, String text) ->
                        runs.add(run(link.textRange(), text));
                case Inline.SoftBreak _,
                        Inline.HardBreak _,
                        Inline.RawHtml _,
                        Inline.FootnoteMark _,
                        Inline.Attributes _,
                        Inline.TaskMarker _ -> {}
            }
        }
    }
}
