package weeknote.ui.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import weeknote.check.Diagnostic;
import weeknote.check.Severity;
import weeknote.session.ListedProblem;
import weeknote.session.PostProblems;
import weeknote.text.Position;
import weeknote.text.TextRange;

class ProblemRowTest {

    private static final Set<Severity> ALL = EnumSet.allOf(Severity.class);

    private static final List<PostProblems> POSTS =
            List.of(
                    post("ice.md", problem(Severity.ERROR, "No definition for `snow`.")),
                    post(
                            "tide.md",
                            problem(Severity.HINT, "This link uses HTTP."),
                            problem(Severity.WARNING, "No link uses the definition `moon`.")));

    private static PostProblems post(String name, ListedProblem... problems) {
        return new PostProblems(Path.of(name), name, List.of(problems));
    }

    private static ListedProblem problem(Severity severity, String message) {
        return new ListedProblem(
                new Diagnostic("code.x", severity, TextRange.at(0), message, List.of()),
                new Position(0, 0));
    }

    private static List<String> rows(ProblemFilter filter, boolean isGrouped) {
        return ProblemRow.of(POSTS, filter, isGrouped).stream()
                .map(row ->
                        switch (row) {
                            case ProblemRow.Heading(var post, int count, var _) ->
                                    post.title() + " " + count;
                            case ProblemRow.Entry(var _, var problem) ->
                                    problem.diagnostic().severity().name();
                        })
                .toList();
    }

    @Test
    void eachPostStandsAboveItsProblems() {
        assertEquals(
                List.of("ice.md 1", "ERROR", "tide.md 2", "HINT", "WARNING"),
                rows(new ProblemFilter(ALL, "", Set.of()), true));
    }

    @Test
    void theProblemsOfOnePostNeedNoHeading() {
        assertEquals(
                List.of("ERROR", "HINT", "WARNING"),
                rows(new ProblemFilter(ALL, "", Set.of()), false));
    }

    @Test
    void aPostOfWhichNothingIsShownIsLeftOut() {
        assertEquals(
                List.of("tide.md 1", "HINT"),
                rows(new ProblemFilter(EnumSet.of(Severity.HINT), "", Set.of()), true));
    }

    @Test
    void everyWordMustFitSomewhereWhateverItsCase() {
        assertEquals(
                List.of("tide.md 1", "WARNING"),
                rows(new ProblemFilter(ALL, " TIDE  moon ", Set.of()), true));
    }

    @Test
    void aFoldedPostKeepsItsCount() {
        assertEquals(
                List.of("ice.md 1", "ERROR", "tide.md 2"),
                rows(new ProblemFilter(ALL, "", Set.of(Path.of("tide.md"))), true));
    }
}
