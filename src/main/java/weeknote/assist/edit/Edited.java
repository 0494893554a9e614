package weeknote.assist.edit;

import weeknote.text.Bias;
import weeknote.text.Selection;
import weeknote.text.TextChange;

/// One undo step: a change, and the selection in the text that it makes.
public record Edited(TextChange change, Selection selection) {

    /// The key is answered, and nothing changes.
    public static Edited nothing(Selection selection) {
        return new Edited(TextChange.NONE, selection);
    }

    /// The change, and the selection where the change moves it.
    public static Edited of(TextChange change, Selection before) {
        return new Edited(change, before.map(change));
    }

    /// The change, and the selection where it was: what is inserted at a caret comes behind it.
    public static Edited staying(TextChange change, Selection before) {
        return new Edited(
                change,
                new Selection(
                        change.map(before.anchor(), Bias.BEFORE),
                        change.map(before.caret(), Bias.BEFORE)));
    }

    public Edited shift(int distance) {
        return new Edited(change.shift(distance), selection.shift(distance));
    }
}
