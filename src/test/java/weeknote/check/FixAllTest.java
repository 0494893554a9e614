package weeknote.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

class FixAllTest {

    private static final String TEXT = "aa bb cc dd";

    private static Fix fix(int start, String text, boolean isSafe) {
        var edit = TextEdit.replace(new TextRange(start, start + 2), text);
        return new Fix("Change", TextChange.of(edit), isSafe);
    }

    private static Diagnostic diagnostic(String code, int start, Fix... fixes) {
        return new Diagnostic(
                code, Severity.HINT, new TextRange(start, start + 2), "Words.", List.of(fixes));
    }

    private static String fixed(Diagnostic... diagnostics) {
        return FixAll.of(List.of(diagnostics), "x").change().apply(TEXT);
    }

    @Test
    void thoseOfTheCodeAreFixed() {
        assertEquals(
                "AA bb CC dd",
                fixed(
                        diagnostic("x", 0, fix(0, "AA", false)),
                        diagnostic("y", 3, fix(3, "BB", false)),
                        diagnostic("x", 6, fix(6, "CC", false))));
    }

    @Test
    void whereThereIsAChoiceTheSureOneIsTaken() {
        assertEquals(
                "AA bb cc dd",
                fixed(
                        diagnostic("x", 0, fix(0, "AA", true), fix(0, "aA", false)),
                        diagnostic("x", 3, fix(3, "BB", false), fix(3, "bB", false))));
    }

    @Test
    void ofTwoThatMeetTheFirstIsTaken() {
        var wide =
                new Fix("Change", TextChange.of(TextEdit.replace(new TextRange(0, 8), "-")), false);
        assertEquals(
                "aa BB cc dd",
                fixed(diagnostic("x", 3, fix(3, "BB", false)), diagnostic("x", 0, wide)));
    }

    @Test
    void aFixMayInsertWhereItReplaces() {
        var change =
                TextChange.of(
                        TextEdit.insert(3, "("), TextEdit.replace(new TextRange(3, 5), "BB)"));
        assertEquals("aa (BB) cc dd", fixed(diagnostic("x", 3, new Fix("Change", change, false))));
    }
}
