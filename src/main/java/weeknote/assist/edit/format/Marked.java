package weeknote.assist.edit.format;

import java.util.ArrayList;
import java.util.List;
import weeknote.markdown.tree.Inline;
import weeknote.text.TextRange;

/// A stretch that is marked in one style, with its signs around `content`.
record Marked(TextRange range, TextRange content, List<Inline> children) {

    TextRange open() {
        return new TextRange(range.start(), content.start());
    }

    TextRange close() {
        return new TextRange(content.end(), range.end());
    }

    /// All that is marked in `style`, in source order.
    static List<Marked> in(List<Inline> inlines, Style style, String text) {
        List<Marked> found = new ArrayList<>();
        collect(inlines, style, text, found);
        return found;
    }

    private static void collect(
            List<Inline> inlines, Style style, String text, List<Marked> found) {
        for (int i = 0; i < inlines.size(); i++) {
            Inline inline = inlines.get(i);
            switch (inline) {
                case Inline.Strong(var range, var children) when style == Style.STRONG ->
                        found.add(of(range, 2, children));
                case Inline.Emphasis(var range, var children) when style == Style.EMPHASIS ->
                        found.add(of(range, 1, children));
                case Inline.Strikethrough(var range, var length, var children)
                        when style == Style.STRIKETHROUGH ->
                        found.add(of(range, length, children));
                case Inline.CodeSpan(var range, var content, var _) when style == Style.CODE ->
                        found.add(new Marked(range, withoutPadding(content, text), List.of()));
                case Inline.RawHtml(var range, var html) when style.isOpening(html) ->
                        addElement(inlines, i, range, style, found);
                case Inline.Text _,
                        Inline.Escape _,
                        Inline.Entity _,
                        Inline.Typographic _,
                        Inline.SoftBreak _,
                        Inline.HardBreak _,
                        Inline.CodeSpan _,
                        Inline.Emphasis _,
                        Inline.Strong _,
                        Inline.Strikethrough _,
                        Inline.Linked _,
                        Inline.Autolink _,
                        Inline.RawHtml _,
                        Inline.Maths _,
                        Inline.FootnoteMark _,
                        Inline.Attributes _,
                        Inline.TaskMarker _ -> {}
            }
            collect(inline.children(), style, text, found);
        }
    }

    private static Marked of(TextRange range, int length, List<Inline> children) {
        var content = new TextRange(range.start() + length, range.end() - length);
        return new Marked(range, content, children);
    }

    private static TextRange withoutPadding(TextRange content, String text) {
        String code = content.of(text);
        boolean isPadded =
                code.length() > 2
                        && code.startsWith(" ")
                        && code.endsWith(" ")
                        && !code.isBlank()
                        && (code.charAt(1) == '`' || code.charAt(code.length() - 2) == '`');
        return isPadded ? new TextRange(content.start() + 1, content.end() - 1) : content;
    }

    private static void addElement(
            List<Inline> inlines, int from, TextRange open, Style style, List<Marked> found) {
        for (int i = from + 1; i < inlines.size(); i++) {
            if (inlines.get(i) instanceof Inline.RawHtml(var close, var html)
                    && style.isClosing(html)) {
                found.add(
                        new Marked(
                                new TextRange(open.start(), close.end()),
                                new TextRange(/* start= */ open.end(), /* end= */ close.start()),
                                inlines.subList(from + 1, i)));
                return;
            }
        }
    }
}
