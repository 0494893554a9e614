package weeknote.assist.edit.format;

import java.util.List;
import weeknote.text.Edits;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// The change that marks a stretch of one leaf, or takes its marks away, and leaves the rest of
/// what was marked as it was.
final class Restyle {

    private final String text;
    private final Segments.Segment segment;
    private final Style style;

    Restyle(String text, Segments.Segment segment, Style style) {
        this.text = text;
        this.segment = segment;
        this.style = style;
    }

    TextChange change(boolean marks, Signs signs) {
        return marks ? mark(signs) : unmark(signs);
    }

    // What is marked already inside or beside the stretch becomes one with it.
    private TextChange mark(Signs signs) {
        TextRange range = segment.range();
        List<Marked> touched =
                Marked.in(segment.inlines(), style, text).stream()
                        .filter(each -> each.range().start() <= segment.range().end())
                        .filter(each -> segment.range().start() <= each.range().end())
                        .toList();
        Edits edits = new Edits();
        for (Marked each : touched) {
            edits.delete(each.open()).delete(each.close());
            range =
                    new TextRange(
                            Math.min(range.start(), each.range().start()),
                            Math.max(range.end(), each.range().end()));
        }
        wrap(Pieces.of(text, segment.inlines(), range, style), signs, edits);
        return edits.change();
    }

    private TextChange unmark(Signs signs) {
        Edits edits = new Edits();
        for (Marked each : Marked.in(segment.inlines(), style, text)) {
            if (each.range().overlaps(segment.range())) {
                edits.delete(each.open()).delete(each.close());
                int start = Math.max(each.content().start(), segment.range().start());
                int end = Math.min(each.content().end(), segment.range().end());
                keep(each, each.content().start(), start, signs, edits);
                keep(each, end, each.content().end(), signs, edits);
            }
        }
        return edits.change();
    }

    private void keep(Marked marked, int from, int to, Signs signs, Edits edits) {
        if (from >= to) {
            return;
        }
        List<TextRange> pieces =
                style == Style.CODE
                        ? List.of(Segments.trim(text, from, to))
                        : Pieces.of(text, marked.children(), new TextRange(from, to), style);
        wrap(pieces, signs, edits);
    }

    private static void wrap(List<TextRange> pieces, Signs signs, Edits edits) {
        for (TextRange piece : pieces) {
            edits.insert(piece.start(), signs.open()).insert(piece.end(), signs.close());
        }
    }
}
