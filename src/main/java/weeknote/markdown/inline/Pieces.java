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
        int textFrom = -1;
        int textTo = -1;
        StringBuilder text = new StringBuilder();
        for (Piece piece : pieces) {
            Inline.Text part =
                    switch (piece) {
                        case Piece.Done(Inline.Text done, var _) -> done;
                        case Piece.Done _ -> null;
                        case Piece.Run run -> text(content, run.from, run.to);
                        case Piece.Bracket bracket ->
                                text(content, bracket.from, bracket.textStart);
                    };
            if (part != null && part.range().start() == textTo) {
                text.append(part.text());
                textTo = part.range().end();
                continue;
            }
            if (textFrom >= 0) {
                inlines.add(new Inline.Text(new TextRange(textFrom, textTo), text.toString()));
                textFrom = -1;
                textTo = -1;
            }
            if (part != null) {
                text.setLength(0);
                text.append(part.text());
                textFrom = part.range().start();
                textTo = part.range().end();
            } else if (piece instanceof Piece.Done(Inline inline, var _)) {
                inlines.add(inline);
            }
        }
        if (textFrom >= 0) {
            inlines.add(new Inline.Text(new TextRange(textFrom, textTo), text.toString()));
        }
        return inlines;
    }

    private static Inline.Text text(Content content, int from, int to) {
        return new Inline.Text(content.range(from, to), content.text().substring(from, to));
    }
}
