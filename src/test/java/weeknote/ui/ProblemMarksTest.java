package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weeknote.check.Diagnostic;
import weeknote.check.Severity;
import weeknote.session.Problem;
import weeknote.text.TextRange;

class ProblemMarksTest {

    private static final String TEXT = "one two\nthree\n";

    @ParameterizedTest
    @CsvSource({
        "4-7 ERROR,                4-7 ERROR",
        // only the first line of several
        "4-13 WARNING,             4-7 WARNING",
        // between two characters, at the end of a line, on an empty line
        "4-4 HINT,                 4-5 HINT",
        "7-7 HINT,                 6-7 HINT",
        "14-14 HINT,               14-14 HINT",
        // the graver one of two that meet
        "0-7 WARNING;4-7 ERROR,    4-7 ERROR",
        "0-7 ERROR;4-7 WARNING,    0-7 ERROR",
        "0-3 HINT;4-7 HINT,        0-3 HINT;4-7 HINT",
    })
    void whereProblemsAreDrawn(String problems, String drawn) {
        List<Problem> all = Arrays.stream(problems.split(";", -1)).map(this::problem).toList();
        List<String> marks =
                ProblemMarks.of(all, TEXT).stream()
                        .map(mark ->
                                mark.range().start() + "-" + mark.range().end() + " " + mark.kind())
                        .toList();
        assertEquals(drawn, String.join(";", marks));
    }

    private Problem problem(String written) {
        String[] parts = written.split("[- ]", -1);
        var range = new TextRange(Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
        var diagnostic =
                new Diagnostic("code", Severity.valueOf(parts[2]), range, "Words.", List.of());
        return new Problem(diagnostic, range);
    }
}
