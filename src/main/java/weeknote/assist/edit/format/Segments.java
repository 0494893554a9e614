package weeknote.assist.edit.format;

import java.util.ArrayList;
import java.util.List;
import weeknote.assist.edit.structure.Inlines;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.Structure;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.Inline;
import weeknote.text.TextRange;

/// The text of the leaf blocks that a selection touches, each leaf and each cell by itself, without
/// the spaces at its edges.
final class Segments {

    /// Part of one leaf.
    record Segment(List<Inline> inlines, TextRange range) {}

    private Segments() {}

    static List<Segment> of(Structure structure, TextRange selected) {
        List<Segment> segments = new ArrayList<>();
        int behind = -1;
        for (Line line : structure.lines(selected)) {
            if (line.leaf().isEmpty() || line.start() < behind) {
                continue;
            }
            BlockNode leaf = line.leaf().get();
            behind = leaf.range().end();
            for (List<Inline> inlines : contents(leaf)) {
                add(structure.text(), inlines, selected, segments);
            }
        }
        return segments;
    }

    private static List<List<Inline>> contents(BlockNode leaf) {
        return leaf instanceof BlockNode.Table table
                ? table.rows().stream()
                        .flatMap(row -> row.cells().stream())
                        .map(BlockNode.Cell::inlines)
                        .toList()
                : List.of(Inlines.of(leaf, leaf.range().start()));
    }

    private static void add(
            String text, List<Inline> all, TextRange selected, List<Segment> segments) {
        List<Inline> inlines =
                all.stream().filter(inline -> !(inline instanceof Inline.TaskMarker)).toList();
        if (inlines.isEmpty()) {
            return;
        }
        TextRange content = Inlines.span(inlines);
        int start = Math.max(content.start(), selected.start());
        int end = Math.min(content.end(), selected.end());
        if (start < end) {
            TextRange range = trim(text, start, end);
            if (!range.isEmpty()) {
                range =
                        new TextRange(
                                edge(inlines, range.start()).start(),
                                edge(inlines, range.end()).end());
                segments.add(new Segment(inlines, range));
            }
        }
    }

    // Code, an address, an image are marked whole or not at all.
    private static TextRange edge(List<Inline> inlines, int offset) {
        return Inlines.around(inlines, offset).stream()
                .filter(Segments::isWhole)
                .map(Inline::range)
                .findFirst()
                .orElse(TextRange.at(offset));
    }

    private static boolean isWhole(Inline inline) {
        return switch (inline) {
            case Inline.CodeSpan _,
                    Inline.Autolink _,
                    Inline.RawHtml _,
                    Inline.Maths _,
                    Inline.FootnoteMark _,
                    Inline.Escape _,
                    Inline.Entity _,
                    Inline.Typographic _ ->
                    true;
            case Inline.Linked(var link, var _) -> link.isImage();
            case Inline.Text _,
                    Inline.SoftBreak _,
                    Inline.HardBreak _,
                    Inline.Emphasis _,
                    Inline.Strong _,
                    Inline.Strikethrough _,
                    Inline.Attributes _,
                    Inline.TaskMarker _ ->
                    false;
        };
    }

    static TextRange trim(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new TextRange(start, end);
    }
}
