package weeknote.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weeknote.check.Diagnostic;
import weeknote.check.Severity;
import weeknote.text.TextRange;

class ProblemsTest {

    private static final Problems PROBLEMS =
            Problems.of(
                    List.of(
                            at(5, Severity.HINT),
                            at(10, Severity.ERROR),
                            at(20, Severity.WARNING)));

    private static Diagnostic at(int start, Severity severity) {
        return new Diagnostic(
                "code", severity, new TextRange(start, start + 2), "Words.", List.of());
    }

    @ParameterizedTest
    @CsvSource({"0, 10", "10, 20", "20, 10", "15, 20"})
    void nextGoesRoundAndLeavesHintsOut(int caret, int start) {
        assertEquals(Optional.of(start), start(PROBLEMS.next(caret)));
    }

    @ParameterizedTest
    @CsvSource({"0, 20", "10, 20", "20, 10", "15, 10"})
    void previousGoesRoundAndLeavesHintsOut(int caret, int start) {
        assertEquals(Optional.of(start), start(PROBLEMS.previous(caret)));
    }

    @Test
    void aPlaceIsOneStopHoweverManyProblemsItHas() {
        Problems problems =
                Problems.of(
                        List.of(
                                at(5, Severity.ERROR),
                                at(5, Severity.WARNING),
                                at(9, Severity.INFO)));
        assertEquals(
                List.of(5), problems.stops().stream().map(each -> each.range().start()).toList());
    }

    @Test
    void hintsAreGoneThroughWhereThereIsNothingElse() {
        Problems hints = Problems.of(List.of(at(5, Severity.HINT), at(9, Severity.HINT)));
        assertEquals(Optional.of(9), start(hints.next(5)));
    }

    private static Optional<Integer> start(Optional<Problem> problem) {
        return problem.map(each -> each.range().start());
    }
}
