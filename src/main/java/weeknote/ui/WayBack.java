package weeknote.ui;

import java.util.OptionalInt;
import weeknote.assist.edit.Edited;
import weeknote.text.Bias;
import weeknote.text.Selection;
import weeknote.text.TextChange;

/// The place behind the mark of a new footnote, to which the author returns from the note.
final class WayBack {

    private OptionalInt place = OptionalInt.empty();

    /// A mark was inserted where `before` ended, or at the end of the word there.
    ///
    /// @param text as the edit has made it
    void remember(Edited edited, Selection before, String text) {
        int mark = text.indexOf("[^", edited.change().map(before.end(), Bias.BEFORE));
        int behind = mark < 0 ? 0 : text.indexOf(']', mark) + 1;
        place = behind > 0 ? OptionalInt.of(behind) : OptionalInt.empty();
    }

    void changed(TextChange change) {
        place.ifPresent(offset -> place = OptionalInt.of(change.map(offset, Bias.BEFORE)));
    }

    void forget() {
        place = OptionalInt.empty();
    }

    /// The place, once.
    OptionalInt take() {
        OptionalInt taken = place;
        forget();
        return taken;
    }
}
