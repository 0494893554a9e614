package weeknote.assist.edit.format;

import java.util.ArrayList;
import java.util.List;
import weeknote.markdown.tree.Inline;
import weeknote.text.TextRange;

/// Cuts a stretch so that each piece lies in one inline as a whole: signs around it then nest. For
/// `*a «b* c»` the pieces are `b` and `c`.
final class Pieces {

    private final String text;
    private final Style style;
    private final List<TextRange> pieces = new ArrayList<>();
    private int start = -1;
    private int end = -1;

    private Pieces(String text, Style style) {
        this.text = text;
        this.style = style;
    }

    static List<TextRange> of(String text, List<Inline> inlines, TextRange range, Style style) {
        Pieces pieces = new Pieces(text, style);
        pieces.collect(inlines, range);
        pieces.flush();
        return pieces.pieces;
    }

    private void collect(List<Inline> inlines, TextRange range) {
        for (Inline inline : inlines) {
            TextRange own = inline.range();
            if (!own.overlaps(range)) {
                continue;
            }
            if (range.contains(own)) {
                extend(own);
            } else if (isText(inline) || isOwnStyle(inline)) {
                extend(
                        new TextRange(
                                Math.max(own.start(), range.start()),
                                Math.min(own.end(), range.end())));
            } else if (isContainer(inline)) {
                flush();
                collect(inline.children(), range);
                flush();
            } else {
                extend(own);
            }
        }
    }

    private void extend(TextRange range) {
        start = start < 0 ? range.start() : start;
        end = range.end();
    }

    private void flush() {
        if (start >= 0) {
            TextRange trimmed = Segments.trim(text, start, end);
            if (!trimmed.isEmpty()) {
                pieces.add(trimmed);
            }
        }
        start = -1;
        end = -1;
    }

    private static boolean isText(Inline inline) {
        return inline instanceof Inline.Text
                || inline instanceof Inline.SoftBreak
                || inline instanceof Inline.HardBreak;
    }

    // Its signs are taken away.
    private boolean isOwnStyle(Inline inline) {
        return switch (inline) {
            case Inline.Strong _ -> style == Style.STRONG;
            case Inline.Emphasis _ -> style == Style.EMPHASIS;
            case Inline.Strikethrough _ -> style == Style.STRIKETHROUGH;
            case Inline.CodeSpan _ -> style == Style.CODE;
            case Inline.Text _,
                    Inline.Escape _,
                    Inline.Entity _,
                    Inline.Typographic _,
                    Inline.SoftBreak _,
                    Inline.HardBreak _,
                    Inline.Linked _,
                    Inline.Autolink _,
                    Inline.RawHtml _,
                    Inline.Maths _,
                    Inline.FootnoteMark _,
                    Inline.Attributes _,
                    Inline.TaskMarker _ ->
                    false;
        };
    }

    // Code holds text alone, so it takes the whole of what it touches.
    private boolean isContainer(Inline inline) {
        boolean isImage = inline instanceof Inline.Linked(var link, var _) && link.isImage();
        return style != Style.CODE && !isImage && !inline.children().isEmpty();
    }
}
