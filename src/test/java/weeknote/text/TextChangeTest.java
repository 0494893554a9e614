package weeknote.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextChangeTest {

    private static final TextChange CHANGE =
            TextChange.of(
                    TextEdit.replace(new TextRange(0, 3), "The"),
                    TextEdit.insert(5, "__"),
                    TextEdit.delete(new TextRange(7, 9)));

    @Test
    void everyEditCountsInTheOldText() {
        assertEquals("The34__569", CHANGE.apply("0123456789"));
    }

    @Test
    void editsThatOverlapAreRefused() {
        var edits =
                List.of(TextEdit.delete(new TextRange(0, 4)), TextEdit.delete(new TextRange(3, 5)));
        assertThrows(IllegalArgumentException.class, () -> new TextChange(edits));
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "0, AFTER, 0",
        "1, BEFORE, 0",
        "1, AFTER, 3",
        "3, BEFORE, 3",
        "5, BEFORE, 5",
        "5, AFTER, 7",
        "7, AFTER, 9",
        "8, BEFORE, 9",
        "9, BEFORE, 9",
        "10, AFTER, 10"
    })
    void aPositionFollowsItsText(int offset, Bias bias, int expected) {
        assertEquals(expected, CHANGE.map(offset, bias));
    }

    @Test
    void aRangeDoesNotTakeInTextInsertedAtItsEdges() {
        var change = TextChange.of(TextEdit.insert(2, "«"), TextEdit.insert(4, "»"));
        assertEquals(new TextRange(3, 5), change.map(new TextRange(2, 4)));
    }

    @Test
    void theChangeBetweenTwoTextsIsTheirDifferenceAlone() {
        var expected = TextChange.of(TextEdit.replace(new TextRange(4, 7), "dog"));
        assertEquals(expected, TextChange.between("the cat sat", "the dog sat"));
        assertEquals(TextChange.NONE, TextChange.between("same", "same"));
    }
}
