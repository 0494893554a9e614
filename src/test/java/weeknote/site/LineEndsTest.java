package weeknote.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

class LineEndsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "a", "a\n", "a\r\nb\r\n", "a\rb", "a\r\nb\nc\rd\r\n", "\r\r\n\n", "\r"})
    void aTextThatIsNotEditedComesBackExactly(String fileText) {
        assertEquals(fileText, LineEnds.of(fileText).fileText(LineEnds.edited(fileText)));
    }

    @Test
    void aNewLineEndsAsMostDo() {
        assertEquals(
                "a\r\nb\r\nnew\r\nc\r\n", edit("a\r\nb\r\nc\r\n", TextEdit.insert(4, "new\n")));
    }

    @Test
    void inAMixedFileEachUntouchedLineKeepsItsOwnEnd() {
        assertEquals("a\r\nNEW\r\nb\nc\r\n", edit("a\r\nb\nc\r\n", TextEdit.insert(2, "NEW\n")));
    }

    @Test
    void aLineEndThatIsDeletedIsForgotten() {
        assertEquals("a\r\nbc\r\n", edit("a\r\nb\nc\r\n", TextEdit.delete(new TextRange(3, 4))));
    }

    private static String edit(String fileText, TextEdit edit) {
        TextChange change = TextChange.of(edit);
        return LineEnds.of(fileText)
                .after(change)
                .fileText(change.apply(LineEnds.edited(fileText)));
    }
}
