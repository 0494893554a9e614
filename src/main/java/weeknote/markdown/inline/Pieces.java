package weeknote.markdown.inline;

import java.util.ArrayList;
import java.util.List;
import weeknote.markdown.tree.Inline;
import weeknote.text.TextRange;

/// Turns pieces into inlines; signs that found no partner become text.
final class Pieces {

    private Pieces() {}

    static int depth(List<Piece> pieces) {
        int depth = 0;
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Done(var _, int inside)) {
                depth = Math.max(depth, inside);
            }
        }
        return depth;
    }

    static List<Inline> freeze(List<Piece> pieces, Content content) {
        List<Inline> inlines = new ArrayList<>(pieces.size());
        boolean hasSplitText = false;
        for (Piece piece : pieces) {
            inlines.add(inline(piece, content));
            hasSplitText = hasSplitText || goesOn(inlines, inlines.size() - 1);
        }
        return hasSplitText ? joined(inlines) : inlines;
    }

    private static Inline inline(Piece piece, Content content) {
        return switch (piece) {
            case Piece.Done(Inline done, var _) -> done;
            case Piece.Run run -> text(content, run.from, run.to);
            case Piece.Bracket bracket -> text(content, bracket.from, bracket.textStart);
        };
    }

    private static Inline.Text text(Content content, int from, int to) {
        return new Inline.Text(content.range(from, to), content.text().substring(from, to));
    }

    // Whether the inline at `index` is text that goes on the text before it
    private static boolean goesOn(List<Inline> inlines, int index) {
        return index > 0
                && inlines.get(index) instanceof Inline.Text text
                && inlines.get(index - 1) instanceof Inline.Text before
                && before.range().end() == text.range().start();
    }

    private static List<Inline> joined(List<Inline> inlines) {
        List<Inline> joined = new ArrayList<>(inlines.size());
        int from = 0;
        for (int next = 1; next <= inlines.size(); next++) {
            if (next == inlines.size() || !goesOn(inlines, next)) {
                List<Inline> parts = inlines.subList(from, next);
                joined.add(parts.size() == 1 ? parts.getFirst() : joinedText(parts));
                from = next;
            }
        }
        return joined;
    }

    private static Inline.Text joinedText(List<Inline> parts) {
        StringBuilder text = new StringBuilder();
        for (Inline part : parts) {
            text.append(part instanceof Inline.Text(var _, String written) ? written : "");
        }
        TextRange range =
                new TextRange(parts.getFirst().range().start(), parts.getLast().range().end());
        return new Inline.Text(range, text.toString());
    }
}
