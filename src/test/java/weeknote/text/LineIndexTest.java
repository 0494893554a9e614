package weeknote.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class LineIndexTest {

    private static final LineIndex MIXED = LineIndex.of("a\nbb\r\ncc\rd");

    @Test
    void everyKindOfLineEndEndsALine() {
        assertEquals(4, MIXED.lineCount());
        assertEquals(new TextRange(2, 6), MIXED.rangeOf(1));
        assertEquals(new TextRange(6, 9), MIXED.rangeOf(2));
        assertEquals(new TextRange(9, 10), MIXED.rangeOf(3));
    }

    @Test
    void theTextAfterTheLastLineEndIsALineEvenWhenEmpty() {
        assertEquals(2, LineIndex.of("a\n").lineCount());
        assertEquals(1, LineIndex.of("").lineCount());
    }

    @Test
    void aPositionAndItsOffsetAreOne() {
        assertEquals(new Position(2, 1), MIXED.positionOf(7));
        assertEquals(7, MIXED.offsetOf(new Position(2, 1)));
    }

    @Test
    void theEndOfTheTextIsOnItsLastLine() {
        assertEquals(new Position(3, 1), MIXED.positionOf(10));
    }
}
