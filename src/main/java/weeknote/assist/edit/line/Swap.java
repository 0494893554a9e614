package weeknote.assist.edit.line;

import weeknote.assist.edit.Edited;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// Two stretches of a text change places; what stands between them stays between them. The
/// selection goes with the stretch it is in.
public final class Swap {

    private Swap() {}

    /// `moved` goes above `other`, which stands before it.
    public static Edited up(String text, TextRange other, TextRange moved, Selection selection) {
        String gap = text.substring(other.end(), moved.start());
        return new Edited(
                new Edits()
                        .delete(other.start(), moved.start())
                        .insert(moved.end(), gap + other.of(text))
                        .change(),
                inside(selection, moved).shift(other.start() - moved.start()));
    }

    /// `moved` goes below `other`, which stands behind it.
    public static Edited down(String text, TextRange moved, TextRange other, Selection selection) {
        String gap = text.substring(moved.end(), other.start());
        String before = other.of(text) + gap;
        return new Edited(
                new Edits().insert(moved.start(), before).delete(moved.end(), other.end()).change(),
                inside(selection, moved).shift(before.length()));
    }

    private static Selection inside(Selection selection, TextRange moved) {
        return new Selection(
                Math.clamp(selection.anchor(), moved.start(), moved.end()),
                Math.clamp(selection.caret(), moved.start(), moved.end()));
    }
}
