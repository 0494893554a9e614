package weeknote.assist.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

class HitsTest {

    private static final Hits HITS =
            new Hits(List.of(new TextRange(2, 4), new TextRange(6, 8), new TextRange(9, 11)));

    @Test
    void theNextHitIsTheFirstAgainBehindTheLast() {
        assertEquals(OptionalInt.of(0), HITS.next(2));
        assertEquals(OptionalInt.of(1), HITS.next(3));
        assertEquals(OptionalInt.of(0), HITS.next(10));
        assertEquals(OptionalInt.empty(), Hits.NONE.next(0));
    }

    @Test
    void thePreviousHitIsTheLastAgainBeforeTheFirst() {
        assertEquals(OptionalInt.of(1), HITS.previous(9));
        assertEquals(OptionalInt.of(2), HITS.previous(2));
        assertEquals(OptionalInt.empty(), Hits.NONE.previous(0));
    }

    @Test
    void aHitIsKnownByItsRange() {
        assertEquals(OptionalInt.of(1), HITS.indexOf(new TextRange(6, 8)));
        assertEquals(OptionalInt.empty(), HITS.indexOf(new TextRange(6, 7)));
        assertEquals(OptionalInt.empty(), HITS.indexOf(new TextRange(11, 12)));
    }

    @Test
    void hitsMoveWithTheirTextAndGoWhereItChanges() {
        TextChange change =
                TextChange.of(
                        TextEdit.insert(0, "ab"),
                        TextEdit.insert(7, "x"),
                        TextEdit.delete(new TextRange(8, 9)));
        assertEquals(
                new Hits(List.of(new TextRange(4, 6), new TextRange(11, 13))), HITS.after(change));
    }
}
