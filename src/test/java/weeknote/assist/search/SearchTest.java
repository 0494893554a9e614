package weeknote.assist.search;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weeknote.assist.search.Query.Option;
import weeknote.text.TextRange;

class SearchTest {

    private static final Deadline PLENTY = Deadline.in(Duration.ofMinutes(1));

    private static Found find(String text, String pattern, Option... options) {
        var query = new Query(pattern, Set.copyOf(Arrays.asList(options)));
        return Search.find(text, new TextRange(0, text.length()), query, PLENTY);
    }

    /// The text with its hits in angle brackets.
    private static String marked(String text, String pattern, Option... options) {
        Hits hits = (Hits) find(text, pattern, options);
        var marked = new StringBuilder(text);
        for (TextRange hit : hits.ranges().reversed()) {
            marked.insert(hit.end(), '>').insert(hit.start(), '<');
        }
        return marked.toString();
    }

    @ParameterizedTest
    @CsvSource({
        "week,     <Week> and <week>,        Week and week",
        "a.c,      abc <a.c>,                abc a.c",
        "aa,       <aa><aa>a,                aaaaa",
        "straße,   <STRASSE> <straße> <STRAẞE>, STRASSE straße STRAẞE",
        "ẞ,        <ß> <ss> s,               ß ss s",
        "s,        <s> ß,                    s ß",
        "istanbul, <İstanbul> <ISTANBUL> <ıstanbul>, İstanbul ISTANBUL ıstanbul",
        "ΟΔΟΣ,     <οδος> <οδοσ>,            οδος οδοσ",
        "x,        İ<x>ŉ<x>,                 İxŉx",
        "fi,       <ﬁ>sh <ﬁ> <FI>sh,         ﬁsh ﬁ FIsh",
        "𐐨,        <𐐀> <𐐨>,                  𐐀 𐐨",
        "e,        é <e>,                    é e",
    })
    void aTextIsFoundInAnyCase(String pattern, String expected, String text) {
        assertEquals(expected, marked(text, pattern));
    }

    @Test
    void anAccentedLetterIsFoundHoweverItWasTyped() {
        assertEquals("<caf\u00e9> <cafe\u0301>", marked("caf\u00e9 cafe\u0301", "Cafe\u0301"));
    }

    @Test
    void aLetterIsNotFoundInAnAccentedOne() {
        assertEquals("caf\u00e9 cafe\u0301 <cafe>", marked("caf\u00e9 cafe\u0301 cafe", "cafe"));
    }

    @Test
    void caseCountsIfAsked() {
        assertEquals("Week <week>", marked("Week week", "week", Option.CASE));
        assertEquals("Week <week>", marked("Week week", "we+k", Option.CASE, Option.REGEX));
    }

    @ParameterizedTest
    @CsvSource({
        "week, <week> weekly <Week>'s mid-<week> week_1",
        "naïve, <naïve> naïveté",
        "#tag, <#tag> #tags",
        "été, <été> étés",
    })
    void aWholeWordIsNoPartOfOne(String pattern, String expected) {
        String text = expected.replaceAll("[<>]", "");
        assertEquals(expected, marked(text, pattern, Option.WORD));
        assertEquals(expected, marked(text, pattern, Option.WORD, Option.REGEX));
    }

    @Test
    void anExpressionAsAWholeWordTriesItsAlternatives() {
        assertEquals("<ab> abc", marked("ab abc", "a|ab", Option.WORD, Option.REGEX));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x*     | '<>a<x>b<>'        | axb",
                ".*     | '<one>'            | one",
                "^      | '<>a;<>b'          | a;b",
                "$      | 'a<>;b<>'          | a;b",
                "\\w+   | '<größe> <naïve>'  | größe naïve",
                "(?i)É  | '<é>'              | é",
                "''     | 'a'                | a",
                "q*     | '<>😀<>'           | 😀",
            })
    void emptyMatchesStandApart(String pattern, String expected, String text) {
        assertEquals(
                expected.replace(';', '\n'),
                marked(text.replace(';', '\n'), pattern, Option.REGEX));
    }

    @Test
    void onlyHitsWhollyInTheSelectionCount() {
        var query = new Query("ab", Set.of());
        var regex = new Query("^ab|ab(?=a)", Set.of(Option.REGEX));
        var within = new TextRange(1, 7);
        assertEquals(
                new Hits(List.of(new TextRange(2, 4), new TextRange(4, 6))),
                Search.find("abababab", within, query, PLENTY));
        assertEquals(
                new Hits(List.of(new TextRange(2, 4), new TextRange(4, 6))),
                Search.find("abababab", within, regex, PLENTY));
    }

    @Test
    void aBrokenPatternSaysWhere() {
        assertEquals(
                new Found.Broken("This pattern is broken at its end: unclosed group.", 3),
                find("text", "(ab", Option.REGEX));
        assertEquals(
                new Found.Broken(
                        "This pattern is broken at character 2: unmatched closing ')'.", 1),
                find("text", "ab)c", Option.REGEX));
        assertEquals(
                new Found.Broken(
                        "This pattern is broken at character 1: dangling meta character '*'.", 0),
                find("text", "*a", Option.REGEX, Option.WORD));
    }

    @Test
    void aPatternThatTakesTooLongIsGivenUp() {
        String text = "a".repeat(100);
        var query = new Query("(a|aa)+\\1c", Set.of(Option.REGEX));
        Found found = Search.find(text, new TextRange(0, text.length()), query, () -> true);
        assertEquals(
                new Found.TooLong(
                        "That pattern takes too long: it can match in too many ways. Say more"
                                + " exactly what repeats."),
                found);
    }

    @Test
    void aPatternThatGoesTooDeepIsGivenUp() {
        assertEquals(
                new Found.TooLong(
                        "That pattern takes too long: a repeated group goes too deep in this"
                                + " text."),
                find("ab".repeat(1_000_000), "(a|b)*", Option.REGEX));
    }

    @Test
    void aHundredThousandHitsAreFound() {
        String text = "needle hay".repeat(100_000);
        Hits plain = (Hits) find(text, "NEEDLE");
        Hits regex = (Hits) find(text, "ne+dle", Option.REGEX);
        assertEquals(100_000, plain.ranges().size());
        assertEquals(plain, regex);
    }

    @Test
    void everyHitReadsAsThePatternDoes() {
        String text = "İﬁßé e\u0301 Ω ſ K ŉ x".repeat(3);
        Hits hits = (Hits) find(text, "FISSÉ");
        assertEquals(
                Set.of("ﬁßé"),
                hits.ranges().stream().map(hit -> hit.of(text)).collect(Collectors.toSet()));
    }
}
