package weeknote.assist.edit.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import weeknote.markdown.tree.BlockNode;
import weeknote.text.TextRange;

/// Reads what the containers put before one line, as CommonMark's block structure demands
/// ([CommonMark](https://spec.commonmark.org/0.31.2/#phase-1-block-structure)).
final class LineReader {

    private static final int NOTE_INDENT = 4;
    private static final int MOST_MARKER_SPACE = 4;

    private final Structure structure;
    private final String text;
    private final TextRange line;
    private final List<Part> parts = new ArrayList<>();
    private final List<ListItem> items = new ArrayList<>();

    private int at;
    private int column;

    /// Where the content of the innermost container starts; a tab may reach beyond it.
    private int base;

    LineReader(Structure structure, TextRange line) {
        this.structure = structure;
        this.text = structure.text();
        this.line = line;
        at = line.start();
    }

    Line read(List<Container> containers, Optional<BlockNode> leaf) {
        boolean isLazy = false;
        for (Container container : containers) {
            if (container instanceof Container.Item(var item)) {
                items.add(item);
            }
            isLazy = isLazy || !take(container);
        }
        return new Line(text, line, List.copyOf(parts), List.copyOf(items), at, isLazy, leaf);
    }

    private boolean take(Container container) {
        return switch (container) {
            case Container.Quote(var quote) -> takeQuote(quote);
            case Container.Item(var item) ->
                    line.touches(item.item().marker().start())
                            ? takeMarker(item)
                            : takeIndent(width(item));
            case Container.Marked(var _, var marker, var _) ->
                    line.touches(marker.start()) ? takeMarker(marker) : takeIndent(NOTE_INDENT);
        };
    }

    private boolean takeQuote(BlockNode.BlockQuote quote) {
        int sign = at;
        while (sign < line.end() && Columns.isSpace(text.charAt(sign))) {
            sign++;
        }
        if (sign == line.end() || text.charAt(sign) != '>') {
            return false;
        }
        int start = at;
        moveTo(sign + 1);
        base = column;
        if (at < line.end() && Columns.isSpace(text.charAt(at))) {
            base++;
            moveTo(text.charAt(at) == ' ' ? at + 1 : at);
        }
        parts.add(new Part.Quote(quote, new TextRange(start, at), base));
        return true;
    }

    private boolean takeMarker(ListItem item) {
        int start = at;
        int startColumn = base;
        moveTo(item.item().marker().end());
        int markerColumn = column;
        int spaceEnd = at;
        while (spaceEnd < line.end() && Columns.isSpace(text.charAt(spaceEnd))) {
            spaceEnd++;
        }
        int columns = Columns.of(text.substring(at, spaceEnd), column) - column;
        boolean isEmpty = spaceEnd == line.end();
        if (isEmpty) {
            moveTo(spaceEnd);
            column = markerColumn + 1;
        } else if (columns > MOST_MARKER_SPACE) {
            moveTo(text.charAt(at) == ' ' ? at + 1 : at);
            column = markerColumn + 1;
        } else {
            moveTo(spaceEnd);
        }
        base = column;
        parts.add(new Part.ItemStart(item, new TextRange(start, at), startColumn, base));
        return true;
    }

    private boolean takeMarker(TextRange marker) {
        int start = at;
        base += NOTE_INDENT;
        moveTo(marker.end());
        while (at < line.end() && Columns.isSpace(text.charAt(at))) {
            moveTo(at + 1);
        }
        parts.add(new Part.MarkerStart(new TextRange(start, at), base));
        return true;
    }

    // A tab that reaches beyond the indentation is left to what stands inside.
    private boolean takeIndent(int width) {
        int start = at;
        int startColumn = base;
        int target = base + width;
        while (at < line.end()
                && Columns.isSpace(text.charAt(at))
                && Columns.behind(text.charAt(at), column) <= target) {
            moveTo(at + 1);
        }
        boolean reaches = column >= target || (at < line.end() && Columns.isSpace(text.charAt(at)));
        if (!reaches && !text.substring(at, line.end()).isBlank()) {
            return false;
        }
        base = target;
        parts.add(new Part.Indent(new TextRange(start, at), startColumn, target));
        return true;
    }

    private int width(ListItem item) {
        Line first = structure.lineAt(item.item().marker().start());
        for (Part part : first.parts()) {
            if (part instanceof Part.ItemStart start
                    && start.marker().equals(item.item().marker())) {
                return start.width();
            }
        }
        return 2;
    }

    private void moveTo(int index) {
        column = Columns.of(text.substring(at, index), column);
        at = index;
    }
}
