package weeknote.markdown.html;

import java.util.List;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.tree.Inline;

/// Writes the text of an image description as the value of `alt`. Goldmark 1.5.4 keeps backslashes
/// and entities in it as they are written.
final class ImageDescription {

    private ImageDescription() {}

    static void append(TextWriter out, List<Inline> inlines, Engine engine) {
        for (Inline inline : inlines) {
            append(out, inline, engine);
        }
    }

    private static void append(TextWriter out, Inline inline, Engine engine) {
        switch (inline) {
            case Inline.Text text -> out.writeAttribute(text.text());
            case Inline.Escape escape ->
                    out.writeAttribute(
                            engine == Engine.GOLDMARK ? "\\" + escape.text() : escape.text());
            case Inline.Entity entity ->
                    out.writeAttribute(engine == Engine.GOLDMARK ? entity.source() : entity.text());
            case Inline.Typographic typographic -> out.writeAttribute(typographic.html());
            case Inline.SoftBreak _, Inline.HardBreak _ ->
                    out.out().append(engine == Engine.GOLDMARK ? "" : "\n");
            case Inline.CodeSpan code -> out.writeAttribute(code.code());
            case Inline.Emphasis(var _, var children) -> append(out, children, engine);
            case Inline.Strong(var _, var children) -> append(out, children, engine);
            case Inline.Strikethrough(var _, var _, var children) -> append(out, children, engine);
            case Inline.Linked(var _, var children) -> append(out, children, engine);
            case Inline.Autolink autolink -> out.writeAttribute(autolink.text());
            case Inline.Maths(var _, String maths) -> out.writeAttribute(maths);
            case Inline.RawHtml _,
                    Inline.FootnoteMark _,
                    Inline.TaskMarker _,
                    Inline.Attributes _ -> {}
        }
    }
}
