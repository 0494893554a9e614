package weeknote.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import weeknote.frontmatter.FrontMatterProblem.Kind;

/// What is named as a problem, and what its fix makes of it.
class FrontMatterProblemsTest {

    private static FrontMatterProblem only(String post) {
        List<FrontMatterProblem> problems = FrontMatter.of(post).problems();
        assertEquals(1, problems.size(), problems.toString());
        return problems.getFirst();
    }

    private static String mended(String post) {
        return only(post).fixes().getFirst().change().apply(post);
    }

    @Test
    void aColonInATitleIsMendedByQuotes() {
        String post = "---\ntitle: A: b\ndate: 2016-10-03\n---\n";
        var problem = only(post);
        assertEquals(Kind.UNREADABLE, problem.kind());
        assertEquals("title: A: b", problem.range().of(post));
        assertEquals(
                "Line 2 cannot be read: a colon in its value begins another key."
                        + " Put quotes around the value.",
                problem.message());
        assertEquals("Put quotes around the title", problem.fixes().getFirst().title());
        assertEquals("---\ntitle: \"A: b\"\ndate: 2016-10-03\n---\n", mended(post));
    }

    @ParameterizedTest
    @ValueSource(strings = {"@a", "`a`", "%a", "*nope", "[a", "{{ x }}", "\"q\" t", "- a"})
    void aValueThatBeginsWithASignIsMendedByQuotes(String value) {
        String post = "---\na: 1\nx: " + value + "\nb: 2\n---\n";
        assertEquals(
                new FieldValue.Text(value),
                FrontMatter.of(mended(post)).field("x").orElseThrow().value());
    }

    @Test
    void anUnclosedFrontMatterIsClosedAboveTheFirstEmptyLine() {
        assertEquals("---\na: 1\n---\n\nbody\n", mended("---\na: 1\n\nbody\n"));
    }

    @Test
    void aListAtTheTopIsNotTakenForFrontMatter() {
        assertEquals(Kind.TAKEN_FOR_FRONT_MATTER, only("- a\n").kind());
        assertEquals("---\n---\n{{< x >}}\n", mended("{{< x >}}\n"));
    }

    @Test
    void aDuplicateIsNamedWithTheOneThatWins() {
        var problem = only("---\ntitle: a\ntitle: b\n---\n");
        assertEquals(Kind.DUPLICATE_KEY, problem.kind());
        assertTrue(problem.message().contains("the one in line 3"));
        assertEquals("---\ntitle: b\n---\n", mended("---\ntitle: a\ntitle: b\n---\n"));
    }

    @Test
    void aDuplicateInAnotherCaseIsNamed() {
        assertEquals(Kind.CASE_DUPLICATE_KEY, only("---\nTitle: a\ntitle: b\n---\n").kind());
        assertEquals("---\nTitle: a\n---\n", mended("---\nTitle: a\ntitle: b\n---\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    2015-1-2                  | 2015-01-02
                    2015-01-02 10:11          | 2015-01-02 10:11:00
                    2015-01-02T10:11          | 2015-01-02T10:11:00
                    2015/01/02                | 2015-01-02
                    20150102                  | 2015-01-02
                    2015-01-02t10:11:12z      | 2015-01-02T10:11:12Z
                    2015-01-02T10:11:12 +1000 | 2015-01-02T10:11:12+1000
                    Jan 2, 2015               | 2015-01-02
                    2. January 2015           | 2015-01-02
                    13.2.2015                 | 2015-02-13
                    2/13/2015                 | 2015-02-13
                    """)
    void aDateThatHugoDoesNotReadIsMended(String written, String meant) {
        String post = "---\ndate: " + written + "\n---\n";
        assertEquals(Kind.UNREAD_DATE, only(post).kind());
        assertEquals("---\ndate: " + meant + "\n---\n", mended(post));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01/02/2015",
                "02-01-2015",
                "2015-02-30",
                "2015-01-02T25:00:00",
                "now",
                "[2015-01-02]",
                "2015-01-02 10:11:12 AEST"
            })
    void aDateThatCanMeanManyThingsIsNamedOnly(String written) {
        var problem = only("---\ndate: " + written + "\n---\n");
        assertEquals(Kind.UNREAD_DATE, problem.kind());
        assertEquals(List.of(), problem.fixes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2015-01-02",
                "2015-01-02T10:11:12",
                "2015-01-02 10:11:12 +1000",
                "\"2015-01-02\"",
                "Fri, 02 Jan 2015 10:11:12 +0000",
                "2015-01-02T10:11:12.345Z",
                ""
            })
    void aDateThatHugoReadsIsNoProblem(String written) {
        assertEquals(List.of(), FrontMatter.of("---\ndate: " + written + "\n---\n").problems());
    }

    @Test
    void aDraftInQuotesThatHugoDoesNotKnowIsMended() {
        assertEquals("---\ndraft: true\n---\n", mended("---\ndraft: \"yes\"\n---\n"));
    }

    @Test
    void aTitleThatIsAListIsNamed() {
        assertEquals(Kind.WRONG_TYPE, only("---\ntitle: [a]\n---\n").kind());
    }

    @Test
    void aCodeIsStable() {
        assertEquals("frontmatter.unread-date", Kind.UNREAD_DATE.code());
    }
}
