package weeknote.markdown.html;

import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import weeknote.markdown.shortcode.Shortcode;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.Inline;
import weeknote.text.TextRange;

/// Where code stands that no block holds but a paragraph or a table: ends by starts.
///
/// A shortcode that is only shown, `{{</* x */>}}`, mostly stands in code, and there what it shows
/// is not read as Markdown.
public final class CodeRanges {

    private static final String READ_IN_CODE_SPAN = "`|\n";

    private final NavigableMap<Integer, Integer> fences = new TreeMap<>();
    private final NavigableMap<Integer, Integer> codeSpans = new TreeMap<>();

    private CodeRanges() {}

    public static CodeRanges of(String post, List<BlockNode> blocks) {
        CodeRanges ranges = new CodeRanges();
        blocks.forEach(block -> ranges.add(block, post));
        return ranges;
    }

    private void add(BlockNode block, String post) {
        switch (block) {
            case BlockNode.CodeBlock code -> {
                int start = code.range().start();
                // what is shown on several lines would lose a fence's indentation
                if (!code.signs().isEmpty() && (start == 0 || post.charAt(start - 1) == '\n')) {
                    fences.put(code.infoRange().end(), code.range().end());
                }
            }
            case BlockNode.Paragraph paragraph -> add(paragraph.inlines());
            case BlockNode.Table table ->
                    table.rows().forEach(row -> row.cells().forEach(cell -> add(cell.inlines())));
            case BlockNode.Heading _,
                    BlockNode.ThematicBreak _,
                    BlockNode.BlockQuote _,
                    BlockNode.ItemList _,
                    BlockNode.HtmlBlock _,
                    BlockNode.DefinitionList _,
                    BlockNode.LinkDefinition _,
                    BlockNode.Footnote _,
                    BlockNode.BlockAttributes _ -> {}
        }
    }

    private void add(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.CodeSpan code) {
                codeSpans.put(code.content().start(), code.content().end());
            }
        }
    }

    /// Whether `shortcode` stands in one of them, and what it shows leaves that code as it is.
    public boolean show(Shortcode shortcode) {
        String shown = shortcode.shown();
        return isIn(fences, shortcode.range())
                ? !shown.contains("```") && !shown.contains("~~~") && shown.indexOf('\r') < 0
                : isIn(codeSpans, shortcode.range())
                        && shown.chars().noneMatch(c -> READ_IN_CODE_SPAN.indexOf(c) >= 0);
    }

    private static boolean isIn(NavigableMap<Integer, Integer> ends, TextRange range) {
        Map.Entry<Integer, Integer> before = ends.floorEntry(range.start());
        return before != null && range.end() <= before.getValue();
    }
}
