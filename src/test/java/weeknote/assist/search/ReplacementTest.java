package weeknote.assist.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weeknote.assist.search.Query.Option;
import weeknote.assist.search.Replacement.Letters;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

class ReplacementTest {

    private static final Deadline PLENTY = Deadline.in(Duration.ofMinutes(1));

    private static Replaced all(
            String text, String pattern, Replacement replacement, Option... options) {
        var query = new Query(pattern, Set.copyOf(Arrays.asList(options)));
        return replacement.all(text, new TextRange(0, text.length()), query, PLENTY);
    }

    private static String replaced(String text, String pattern, String template) {
        var replacement = new Replacement(template, Letters.AS_WRITTEN);
        return switch (all(text, pattern, replacement, Option.REGEX)) {
            case Replaced.Change(TextChange change, int _) -> change.apply(text);
            case Replaced.Refused(String sentence) -> sentence;
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(\\w+) (\\w+)     | $2 $1      | one two      | two one",
                "(?<d>\\d+)        | <${d}>     | a 12         | a <12>",
                "a                 | [$0]       | aba          | [a]b[a]",
                "(a)               | $12        | a            | a2",
                "(a)?b             | '[$1]'     | bab          | [][a]",
                "x                 | \\$1       | x            | $1",
                "x                 | a\\\\nb    | x            | a\\nb",
                "x                 | C:\\dir    | x            | C:\\dir",
                "x                 | 5 $        | x            | 5 $",
                "x*                | -          | axb          | -a-b-",
                "x                 | $1         | x            | The pattern has no group 1.",
                "x                 | ${q}       | x            | The pattern has no group named"
                        + " “q”.",
                "(x                | y          | x            | This pattern is broken at"
                        + " its end: unclosed group.",
            })
    void groupsStandInTheReplacement(
            String pattern, String template, String text, String expected) {
        assertEquals(expected, replaced(text, pattern, template));
    }

    @Test
    void backslashNMakesALine() {
        assertEquals("a\n\tb", replaced("a, b", ", ", "\\n\\t"));
    }

    @Test
    void aPlainReplacementIsTakenAsItIs() {
        var change = all("a.b", ".", new Replacement("$1\\n", Letters.AS_WRITTEN));
        assertEquals("a$1\\nb", ((Replaced.Change) change).change().apply("a.b"));
    }

    @Test
    void allHitsAreOneChange() {
        String text = "week ".repeat(100_000);
        var change =
                (Replaced.Change) all(text, "WEEK", new Replacement("month", Letters.AS_WRITTEN));
        assertEquals("month ".repeat(100_000), change.change().apply(text));
        assertEquals(100_000, change.count());
    }

    @Test
    void theReplacementHasTheCaseOfWhatItReplacesIfAsked() {
        String text = "Week week WEEK ÉTÉ Été";
        var change =
                all(text, "week|été", new Replacement("month", Letters.AS_REPLACED), Option.REGEX);
        assertEquals(
                "Month month MONTH MONTH Month", ((Replaced.Change) change).change().apply(text));
    }

    @Test
    void oneHitIsReplacedAsAmongAll() {
        String text = "ab, ab";
        var replacement = new Replacement("<$1>", Letters.AS_WRITTEN);
        var query = new Query("(?<=, )(a)b", Set.of(Option.REGEX));
        assertEquals(
                "ab, <a>",
                change(replacement.one(text, new TextRange(4, 6), query, PLENTY)).apply(text));
    }

    @Test
    void whatIsNoHitStays() {
        var query = new Query("ab", Set.of());
        var replacement = new Replacement("x", Letters.AS_WRITTEN);
        assertEquals(
                TextChange.NONE, change(replacement.one("cd", new TextRange(0, 2), query, PLENTY)));
    }

    private static TextChange change(Replaced replaced) {
        return ((Replaced.Change) replaced).change();
    }
}
