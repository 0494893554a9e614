package weeknote.markdown;

import java.util.List;
import weeknote.markdown.tree.Inline;

/// The text of inlines without their signs.
public final class PlainText {

    private PlainText() {}

    public static String of(List<Inline> inlines) {
        StringBuilder out = new StringBuilder();
        append(out, inlines);
        return out.toString();
    }

    private static void append(StringBuilder out, List<Inline> inlines) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text text -> out.append(text.text());
                case Inline.Escape escape -> out.append(escape.text());
                case Inline.Entity entity -> out.append(entity.text());
                case Inline.Typographic typographic ->
                        out.append(
                                org.jsoup.parser.Parser.unescapeEntities(
                                        typographic.html(), false));
                case Inline.SoftBreak _, Inline.HardBreak _ -> out.append(' ');
                case Inline.CodeSpan code -> out.append(code.code());
                case Inline.Emphasis(var _, var children) -> append(out, children);
                case Inline.Strong(var _, var children) -> append(out, children);
                case Inline.Strikethrough(var _, var _, var children) -> append(out, children);
                case Inline.Linked(var _, var children) -> append(out, children);
                case Inline.Autolink autolink -> out.append(autolink.text());
                case Inline.Maths(var _, String maths) -> out.append(maths);
                case Inline.RawHtml _,
                        Inline.FootnoteMark _,
                        Inline.TaskMarker _,
                        Inline.Attributes _ -> {}
            }
        }
    }
}
