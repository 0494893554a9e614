package weeknote.markdown.inline;

import java.util.ArrayList;
import java.util.List;
import weeknote.markdown.tree.Inline;

/// How far a leaf block is read: the pieces so far, and behind them text that is none yet.
final class Progress {

    final List<Piece> pieces = new ArrayList<>();

    int at;
    int textFrom;

    /// Behind the last inline: there a bare link may begin, as in Goldmark.
    int restart;

    private final Content content;

    Progress(Content content) {
        this.content = content;
    }

    /// Makes a piece of the text up to here.
    void flush() {
        if (at > textFrom) {
            String text = content.text().substring(textFrom, at);
            pieces.add(new Piece.Done(new Inline.Text(content.range(textFrom, at), text), 0));
        }
        textFrom = at;
    }

    /// Adds an inline that goes from here to `end`.
    void add(Inline inline, int end) {
        flush();
        pieces.add(new Piece.Done(inline, 1));
        goOnAt(end);
    }

    /// Adds an escape or entity, behind which no bare link may begin.
    void addCharacter(Inline inline, int end) {
        int before = restart;
        add(inline, end);
        restart = before;
    }

    void goOnAt(int index) {
        at = index;
        textFrom = index;
        restart = index;
    }
}
