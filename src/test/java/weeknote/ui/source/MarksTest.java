package weeknote.ui.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

class MarksTest {

    private static Mark hit(int start, int end) {
        return new Mark(new TextRange(start, end), Mark.Kind.HIT);
    }

    private static final Marks MARKS =
            Marks.NONE.with(Mark.Layer.SEARCH, List.of(hit(10, 14), hit(2, 5)));

    @Test
    void marksMoveWithTheirText() {
        Marks moved = MARKS.after(TextChange.of(TextEdit.insert(7, "xx")));
        assertEquals(List.of(hit(2, 5), hit(12, 16)), moved.in(Mark.Layer.SEARCH));
    }

    @Test
    void aMarkWhoseTextIsGoneIsGone() {
        Marks left = MARKS.after(TextChange.of(TextEdit.delete(new TextRange(1, 6))));
        assertEquals(List.of(hit(5, 9)), left.in(Mark.Layer.SEARCH));
    }

    @Test
    void aLayerReplacesItsOwnMarksAlone() {
        var word = new Mark(new TextRange(0, 1), Mark.Kind.SPELLING);
        Marks both = MARKS.with(Mark.Layer.SPELLING, List.of(word));
        Marks one = both.with(Mark.Layer.SEARCH, List.of());
        assertEquals(List.of(word), one.in(Mark.Layer.SPELLING));
        assertEquals(List.of(), one.in(Mark.Layer.SEARCH));
    }

    @Test
    void onlyMarksThatShareACharacterAreWithin() {
        assertEquals(List.of(hit(2, 5)), MARKS.within(new TextRange(4, 10)));
    }

    @Test
    void onlyWhatChangedDiffers() {
        assertEquals(
                List.of(new TextRange(2, 5), new TextRange(20, 21)),
                Marks.difference(MARKS.in(Mark.Layer.SEARCH), List.of(hit(10, 14), hit(20, 21))));
    }
}
