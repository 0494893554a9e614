package weeknote.markdown.html;

import java.util.List;
import weeknote.markdown.Dialect;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.HtmlText;
import weeknote.markdown.Link;
import weeknote.markdown.tree.Attribute;
import weeknote.markdown.tree.Inline;

/// Writes inlines.
final class InlineWriter {

    private final StringBuilder out;
    private final TextWriter text;
    private final BlockAttributes blockAttributes;
    private final Dialect dialect;
    private final Destinations destinations;
    private final HintWriter hints;
    private final String emptyEnd;
    private List<Attribute> given = List.of();

    InlineWriter(TextWriter text, Dialect dialect, Destinations destinations, HintWriter hints) {
        this.text = text;
        blockAttributes = new BlockAttributes(text, dialect.engine());
        out = text.out();
        this.dialect = dialect;
        this.destinations = destinations;
        this.hints = hints;
        emptyEnd = dialect.has(Feature.XHTML) ? " />" : ">";
    }

    void write(List<Inline> inlines) {
        for (int i = 0; i < inlines.size(); i++) {
            boolean hasAttributes =
                    i + 1 < inlines.size() && inlines.get(i + 1) instanceof Inline.Attributes;
            given = hasAttributes ? given(inlines.get(i + 1)) : List.of();
            write(inlines.get(i));
        }
    }

    private static List<Attribute> given(Inline inline) {
        return inline instanceof Inline.Attributes attributes ? attributes.attributes() : List.of();
    }

    // Those that the author gave the inline to be written
    private void attributes() {
        blockAttributes.writeAll(given);
        given = List.of();
    }

    private void write(Inline inline) {
        switch (inline) {
            case Inline.Text(var range, String written) -> hints.write(range, written);
            case Inline.Escape escape -> hints.write(escape.range(), escape.text());
            case Inline.Entity entity -> hints.write(entity.range(), entity.text());
            case Inline.Typographic typographic -> out.append(typographic.html());
            case Inline.SoftBreak _ -> softBreak();
            case Inline.HardBreak _ -> out.append("<br").append(emptyEnd).append('\n');
            case Inline.CodeSpan code -> {
                out.append("<code");
                if (dialect.engine() == Engine.KRAMDOWN) {
                    given = RougeCode.attributes("", given);
                }
                attributes();
                out.append('>');
                text.write(code.code());
                out.append("</code>");
            }
            case Inline.Maths(var _, String maths) -> maths("\\(", maths, "\\)");
            case Inline.Emphasis emphasis -> wrap("em", emphasis.children());
            case Inline.Strong strong -> wrap("strong", strong.children());
            case Inline.Strikethrough strikethrough -> wrap("del", strikethrough.children());
            case Inline.Linked(Link link, var children) -> {
                if (link.isImage()) {
                    image(link, children);
                } else {
                    link(link, children);
                }
            }
            case Inline.Autolink autolink -> autolink(autolink);
            case Inline.RawHtml html -> rawHtml(html.html());
            case Inline.FootnoteMark mark -> {
                if (dialect.engine() == Engine.KRAMDOWN) {
                    KramdownFootnotes.mark(text, mark);
                } else {
                    Footnotes.mark(out, mark);
                }
            }
            case Inline.Attributes _ -> {}
            case Inline.TaskMarker marker -> taskMarker(marker);
        }
    }

    /// A paragraph of maths alone, which is displayed.
    void writeDisplayed(Inline.Maths maths) {
        maths("\\[", maths.maths(), "\\]\n");
    }

    // As MathJax reads it
    private void maths(String open, String maths, String close) {
        out.append(open);
        text.write(maths);
        out.append(close);
    }

    private void softBreak() {
        if (dialect.has(Feature.HARD_WRAP)) {
            out.append("<br").append(emptyEnd);
        }
        out.append('\n');
    }

    private void wrap(String name, List<Inline> children) {
        out.append('<').append(name);
        attributes();
        out.append('>');
        write(children);
        out.append("</").append(name).append('>');
    }

    private void link(Link link, List<Inline> children) {
        out.append("<a");
        href(link);
        hints.attributes(link, text.destination(link.destination()));
        title(link);
        attributes();
        out.append('>');
        write(children);
        out.append("</a>");
    }

    private void href(Link link) {
        String destination = text.destination(link.destination());
        if (destinations.isWritten(destination)) {
            out.append(" href=\"");
            boolean isAutolink = link.kind() == Link.Kind.AUTOLINK;
            HtmlText.append(
                    out,
                    isAutolink
                            ? destinations.autolink(destination)
                            : destinations.link(destination));
            out.append('"');
        }
    }

    private void title(Link link) {
        if (!link.titleRange().isEmpty()) {
            out.append(" title=\"");
            text.writeAttribute(link.title());
            out.append('"');
        }
    }

    private void image(Link link, List<Inline> children) {
        String destination = text.destination(link.destination());
        out.append("<img src=\"");
        HtmlText.append(out, destinations.image(destination));
        out.append("\" alt=\"");
        ImageDescription.append(text, children, dialect.engine());
        out.append('"');
        hints.imageAttributes(destination);
        title(link);
        attributes();
        out.append(emptyEnd);
    }

    private void autolink(Inline.Autolink autolink) {
        out.append("<a");
        href(autolink.link());
        attributes();
        out.append('>');
        text.write(autolink.text());
        out.append("</a>");
    }

    private void rawHtml(String html) {
        if (!dialect.has(Feature.RAW_HTML)) {
            out.append(RawHtmlFilter.OMITTED);
        } else if (dialect.has(Feature.TAG_FILTER)) {
            RawHtmlFilter.append(out, text.source(html));
        } else {
            out.append(text.source(html));
        }
    }

    private void taskMarker(Inline.TaskMarker marker) {
        if (dialect.engine() == Engine.KRAMDOWN) {
            String state = marker.isChecked() ? " checked=\"checked\"" : "";
            out.append("<input type=\"checkbox\" class=\"task-list-item-checkbox\"");
            out.append(" disabled=\"disabled\"").append(state).append(emptyEnd);
            return;
        }
        boolean isCmark = dialect.engine() == Engine.CMARK;
        String checked = marker.isChecked() ? "checked=\"\" " : "";
        out.append("<input ")
                .append(checked)
                .append("disabled=\"\" type=\"checkbox\"")
                .append(isCmark ? ">" : emptyEnd)
                .append(isCmark ? "" : " ");
    }
}
