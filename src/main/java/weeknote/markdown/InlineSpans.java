package weeknote.markdown;

import java.util.List;
import weeknote.markdown.Span.Kind;
import weeknote.markdown.tree.Inline;
import weeknote.text.TextRange;

/// Collects what to colour in inlines.
final class InlineSpans {

    private final List<Span> spans;

    InlineSpans(List<Span> spans) {
        this.spans = spans;
    }

    void add(List<Inline> inlines) {
        inlines.forEach(this::add);
    }

    private void add(Inline inline) {
        switch (inline) {
            case Inline.Text _, Inline.Typographic _, Inline.SoftBreak _ -> {}
            case Inline.Escape(var range, var _) -> {
                add(range, Kind.ESCAPE);
                add(new TextRange(range.start(), range.start() + 1), Kind.SIGN);
            }
            case Inline.Entity(var range, var _, var _) -> add(range, Kind.ENTITY);
            case Inline.HardBreak(var range) -> add(range, Kind.HARD_LINE_BREAK);
            case Inline.CodeSpan(var range, var content, var _) -> {
                add(range, Kind.CODE_SPAN);
                edges(range, content);
            }
            case Inline.Emphasis(var range, var children) ->
                    wrapped(range, 1, Kind.EMPHASIS, children);
            case Inline.Strong(var range, var children) -> wrapped(range, 2, Kind.STRONG, children);
            case Inline.Strikethrough(var range, var length, var children) ->
                    wrapped(range, length, Kind.STRIKETHROUGH, children);
            case Inline.Linked(Link link, var children) -> link(link, children);
            case Inline.Autolink(Link link, var _) -> {
                add(link.range(), Kind.LINK);
                add(link.textRange(), Kind.LINK_DESTINATION);
                edges(link.range(), link.textRange());
            }
            case Inline.RawHtml(var range, var _) -> add(range, Kind.RAW_HTML);
            case Inline.Maths(var range, var _) -> add(range, Kind.CODE_SPAN);
            case Inline.FootnoteMark mark -> {
                TextRange range = mark.range();
                add(range, Kind.FOOTNOTE_REFERENCE);
                edges(range, new TextRange(range.start() + 2, range.end() - 1));
            }
            case Inline.Attributes(var range, var _) -> add(range, Kind.ATTRIBUTES);
            case Inline.TaskMarker(var range, var _) -> add(range, Kind.TASK_MARKER);
        }
    }

    private void add(TextRange range, Kind kind) {
        spans.add(new Span(range, kind));
    }

    private void wrapped(TextRange range, int sign, Kind kind, List<Inline> children) {
        add(range, kind);
        edges(range, new TextRange(range.start() + sign, range.end() - sign));
        add(children);
    }

    // What stands around `inner`
    private void edges(TextRange range, TextRange inner) {
        add(new TextRange(range.start(), inner.start()), Kind.SIGN);
        add(new TextRange(inner.end(), range.end()), Kind.SIGN);
    }

    private void between(TextRange before, TextRange after) {
        int start = before.end();
        int end = after.start();
        add(new TextRange(start, end), Kind.SIGN);
    }

    private void link(Link link, List<Inline> children) {
        TextRange range = link.range();
        add(range, link.isImage() ? Kind.IMAGE : Kind.LINK);
        add(link.textRange(), Kind.LINK_TEXT);
        add(new TextRange(range.start(), link.textRange().start()), Kind.SIGN);
        add(children);
        switch (link.kind()) {
            case INLINE -> {
                TextRange destination = link.destinationRange();
                TextRange title = link.titleRange();
                add(destination, Kind.LINK_DESTINATION);
                add(title, Kind.LINK_TITLE);
                between(link.textRange(), destination);
                if (!title.isEmpty()) {
                    between(destination, title);
                }
                int end = title.isEmpty() ? destination.end() : title.end();
                add(new TextRange(end, range.end()), Kind.SIGN);
            }
            case FULL -> {
                add(link.labelRange(), Kind.LINK_LABEL);
                between(link.textRange(), link.labelRange());
                add(new TextRange(link.labelRange().end(), range.end()), Kind.SIGN);
            }
            case COLLAPSED, SHORTCUT ->
                    add(new TextRange(link.textRange().end(), range.end()), Kind.SIGN);
            case AUTOLINK, BARE -> {}
        }
    }
}
