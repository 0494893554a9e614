package weeknote.assist.edit.format;

import java.util.ArrayList;
import java.util.List;
import weeknote.markdown.tree.Inline;
import weeknote.text.TextRange;

/// What readers see of inlines, where it stands.
final class Texts {

    private Texts() {}

    /// The ranges of texts, code, autolinks and images, without the signs around them.
    static List<TextRange> ranges(List<Inline> inlines) {
        List<TextRange> ranges = new ArrayList<>();
        collect(inlines, ranges);
        return ranges;
    }

    private static void collect(List<Inline> inlines, List<TextRange> ranges) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text(var range, var _) -> ranges.add(range);
                case Inline.Escape(var range, var _) -> ranges.add(range);
                case Inline.Entity(var range, var _, var _) -> ranges.add(range);
                case Inline.Typographic(var range, var _) -> ranges.add(range);
                case Inline.CodeSpan(var _, var content, var _) -> ranges.add(content);
                case Inline.Autolink autolink -> ranges.add(autolink.range());
                case Inline.Linked(var link, var _) when link.isImage() -> ranges.add(link.range());
                case Inline.FootnoteMark(var range, var _, var _, var _) -> ranges.add(range);
                case Inline.Emphasis _, Inline.Strong _, Inline.Strikethrough _, Inline.Linked _ ->
                        collect(inline.children(), ranges);
                case Inline.SoftBreak _,
                        Inline.HardBreak _,
                        Inline.RawHtml _,
                        Inline.Maths _,
                        Inline.Attributes _,
                        Inline.TaskMarker _ -> {}
            }
        }
    }

    /// Whether all text of `range` is marked; blank text does not count.
    static boolean isMarked(
            String text, List<Inline> inlines, TextRange range, List<Marked> marked) {
        boolean isSeen = false;
        for (TextRange each : ranges(inlines)) {
            if (each.overlaps(range)) {
                TextRange seen =
                        Segments.trim(
                                text,
                                Math.max(each.start(), range.start()),
                                Math.min(each.end(), range.end()));
                if (!seen.isEmpty()) {
                    isSeen = true;
                    if (marked.stream().noneMatch(mark -> mark.range().contains(seen))) {
                        return false;
                    }
                }
            }
        }
        return isSeen;
    }

    /// The text without its signs, to compare.
    static String of(String text, List<Inline> inlines) {
        StringBuilder plain = new StringBuilder();
        ranges(inlines).forEach(range -> plain.append(text, range.start(), range.end()));
        return plain.toString();
    }
}
