package weeknote.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weeknote.Fixtures;
import weeknote.frontmatter.FieldValue.ListValue;
import weeknote.frontmatter.FieldValue.Text;

/// What an edit writes in YAML.
class FrontMatterEditingTest {

    private static String set(String yaml, String name, String text) {
        String post = "---\n" + yaml + "---\nbody\n";
        return inside(FrontMatter.of(post).set(name, text).apply(post));
    }

    private static String inside(String post) {
        return FrontMatter.of(post).content().of(post);
    }

    private static String addItem(String yaml, String item) {
        String post = "---\n" + yaml + "---\n";
        return inside(FrontMatter.of(post).addItem("tags", item).apply(post));
    }

    private static String removeItem(String yaml, String item) {
        String post = "---\n" + yaml + "---\n";
        return inside(FrontMatter.of(post).removeItem("tags", item).apply(post));
    }

    private static String remove(String yaml, String name) {
        String post = "---\n" + yaml + "---\n";
        return inside(FrontMatter.of(post).remove(name).apply(post));
    }

    private static String refusal(String yaml, String name, String text) {
        String post = "---\n" + yaml + "---\n";
        return assertInstanceOf(Edit.Refused.class, FrontMatter.of(post).set(name, text)).reason();
    }

    @Test
    void theTitleOfTheWeeklyNoteChangesInItsLineAlone() {
        String post = Fixtures.read(Fixtures.weeklyNote());
        String result = FrontMatter.of(post).set("title", "A: \"quoted\" # title").apply(post);
        assertEquals(
                post.replace(
                        "Week 40, 2016 - IoT Botnets; Docker on Windows; Organized AI",
                        "\"A: \\\"quoted\\\" # title\""),
                result);
        assertEquals(
                new Text("A: \"quoted\" # title"),
                FrontMatter.of(result).field("title").orElseThrow().value());
    }

    @Test
    void aNewFieldStandsInTheColumnOfTheOthers() {
        String post = Fixtures.read(Fixtures.weeklyNote());
        assertEquals(
                post.replace("+11:00\n", "+11:00\ndraft:        true\n"),
                FrontMatter.of(post).set("draft", "true").apply(post));
    }

    @Test
    void theSameValueIsNoEdit() {
        String post = "---\ntitle: 'x'\n---\n";
        assertEquals(new Edit.Unchanged(), FrontMatter.of(post).set("title", "x"));
    }

    @Test
    void quotesAreKept() {
        assertEquals("a: 'it''s'  # c\n", set("a: 'x'  # c\n", "a", "it's"));
        assertEquals("a: \"it's\"\n", set("a: \"x\"\n", "a", "it's"));
        assertEquals("a: it's\n", set("a: x\n", "a", "it's"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"no", "012", "12:30", "1.10", "2016-10-03", "~", "a: b", "a #b", "<<"})
    void aPlainTextGetsQuotesWhereItNeedsThem(String text) {
        assertEquals("a: \"" + text + "\" # c\n", set("a: x # c\n", "a", text));
    }

    @Test
    void theFileDecidesWhichQuotes() {
        assertEquals("a: 'no'\nb: 'x'\n", set("a: x\nb: 'x'\n", "a", "no"));
    }

    @Test
    void aTitleThatLooksLikeANumberBecomesText() {
        assertEquals("title: \"2016\"\n", set("title: 2015\n", "title", "2016"));
    }

    @Test
    void anotherNumberStaysANumber() {
        assertEquals("n: 12\n", set("n: 5\n", "n", "12"));
        assertEquals("n: \"1.10\"\n", set("n: 5\n", "n", "1.10"));
    }

    @Test
    void aBooleanStaysABoolean() {
        assertEquals("draft: false\n", set("draft: true\n", "draft", "no"));
        assertEquals("`draft` must be true or false.", refusal("draft: true\n", "draft", "maybe"));
    }

    @Test
    void aDateThatHugoCannotReadIsRefused() {
        assertTrue(refusal("date: 2016-10-03\n", "date", "3 Oct 2016").contains("no date"));
    }

    @Test
    void aDateKeepsItsNotation() {
        var date = FieldValue.Date.of("2016-10-03 21:16:23 +1100").orElseThrow();
        assertEquals(
                "2016-11-05 08:00:00 +1100", date.at(LocalDateTime.of(2016, 11, 5, 8, 0)).text());
    }

    @Test
    void anEmptyValueIsFilledBehindItsBlanks() {
        assertEquals("a: x\nb: z\n", set("a: \nb: z\n", "a", "x"));
        assertEquals("a: x # c\nb: z\n", set("a: # c\nb: z\n", "a", "x"));
        assertEquals(
                "long:  x\na:     w\nb:     z\n", set("long:\na:     w\nb:     z\n", "long", "x"));
    }

    @Test
    void aLiteralKeepsItsHeaderAndIndentation() {
        assertEquals(
                "a: |- # c\n    x\n\n    y\nb: 1\n",
                set("a: |- # c\n    old\nb: 1\n", "a", "x\n\ny"));
        assertEquals("a: |\n  x\n", set("a: |\n  old\n", "a", "x\n"));
        assertEquals("a: |-\n  x\n", set("a: |\n  old\n", "a", "x"));
        assertEquals("a: |2-\n   x\n", set("a: |-\n  old\n", "a", " x"));
    }

    @Test
    void aFoldedTextIsFoldedAgain() {
        String words =
                "one two three four five six seven eight nine ten eleven twelve thirteen fourteen";
        assertEquals(
                "a: >-\n  " + words.replace(" thirteen", "\n  thirteen") + "\n",
                set("a: >-\n  old\n  words\n", "a", words));
    }

    @Test
    void aValueOverManyLinesIsReplacedWhole() {
        assertEquals("a: x\nb: 1\n", set("a: one\n  two\nb: 1\n", "a", "x"));
    }

    @Test
    void lineEndsAreKept() {
        String post = "---\r\na: |\r\n  x\r\n---\r\n";
        assertEquals(
                "---\r\na: |\r\n  y\r\n  z\r\n---\r\n",
                FrontMatter.of(post).set("a", "y\nz\n").apply(post));
    }

    @Test
    void itemsAreAddedAsTheOthersAreWritten() {
        assertEquals("tags: ['a','b']\n", addItem("tags: ['a']\n", "b").replace(", ", ","));
        assertEquals("tags: [a,b,c]\n", addItem("tags: [a,b]\n", "c"));
        assertEquals("tags: [\n  a,\n  b,\n  c\n]\n", addItem("tags: [\n  a,\n  b\n]\n", "c"));
        assertEquals("tags: [a, c,]\n", addItem("tags: [a,]\n", "c"));
        assertEquals("tags: [c]\n", addItem("tags: []\n", "c").replace("\"", ""));
        assertEquals("tags:\n-   a # c\n-   b\nx: 1\n", addItem("tags:\n-   a # c\nx: 1\n", "b"));
        assertEquals("tags:\n  - 'a'\n  - 'b'\n", addItem("tags:\n  - 'a'\n", "b"));
    }

    @Test
    void anItemThatIsThereIsNotAddedAgain() {
        assertEquals(
                new Edit.Unchanged(),
                FrontMatter.of("---\ntags: ['a']\n---\n").addItem("tags", "a"));
    }

    @Test
    void itemsAreRemovedWithTheirComma() {
        assertEquals("tags: [b, c]\n", removeItem("tags: [a, b, c]\n", "a"));
        assertEquals("tags: [a, c]\n", removeItem("tags: [a, b, c]\n", "b"));
        assertEquals("tags: [a, b]\n", removeItem("tags: [a, b, c]\n", "c"));
        assertEquals("tags: []\n", removeItem("tags: [a]\n", "a"));
    }

    @Test
    void itemsAreRemovedWithTheirLine() {
        assertEquals("tags:\n# two\n- b\n", removeItem("tags:\n- a # one\n# two\n- b\n", "a"));
        assertEquals("tags: []\nx: 1\n", removeItem("tags:\n  - a\nx: 1\n", "a"));
    }

    @Test
    void everyItemOfThatTextIsRemoved() {
        assertEquals("tags: [b]\n", removeItem("tags: [a, b, a]\n", "a"));
    }

    @Test
    void aKeyIsRemovedWithItsLineAndComment() {
        assertEquals("a: 1\n# about b\nc: 3\n", remove("a: 1\n# about b\nb: 2 # c\nc: 3\n", "b"));
        assertEquals("c: 3\n", remove("b: |\n  x\n\n  y\nc: 3\n", "b"));
        assertEquals("{c: 3}\n", remove("{b: 1, c: 3}\n", "b"));
        assertEquals("p:\n  b: 2\n", remove("p:\n  a: 1\n  b: 2\n", "p.a"));
    }

    @Test
    void aKeyIsAddedAtItsUsualPlace() {
        assertEquals("title: x\nslug: z\ntags: [a]\n", set("title: x\ntags: [a]\n", "slug", "z"));
        assertEquals("title: x\nslug: z\n", set("slug: z\n", "title", "x"));
        assertEquals("title: x\nother: z\n", set("title: x\n", "other", "z"));
    }

    @Test
    void aKeyIsAddedInTheCaseOfTheOthers() {
        assertEquals("Title: x\nSlug: z\nTags: [a]\n", set("Title: x\nTags: [a]\n", "slug", "z"));
    }

    @Test
    void nestedKeysAreAddedByTheirPath() {
        assertEquals("p:\n    a: x\n    b: z\nq: 1\n", set("p:\n    a: x\nq: 1\n", "p.b", "z"));
        assertEquals("p: {a: x, b: z}\n", set("p: {a: x}\n", "p.b", "z"));
        assertEquals("q: x\np:\n  b: z\n", set("q: x\n", "p.b", "z"));
        assertEquals("p: # c\n  b: \"z\"\n", set("p: # c\n", "p.b", "z"));
    }

    @Test
    void aListIsWrittenInTheFilesOwnStyle() {
        String post = "---\na:\n  - x\n---\n";
        assertEquals(
                "a:\n  - x\ntags:\n  - b\n  - \"no\"\n",
                inside(
                        FrontMatter.of(post)
                                .set("tags", ListValue.ofTexts(List.of("b", "no")))
                                .apply(post)));
    }

    @Test
    void frontMatterIsMadeWhereThereIsNone() {
        String post = "# Hello\r\n";
        assertEquals(
                "---\r\ntitle: \"Hello: x\"\r\n---\r\n\r\n# Hello\r\n",
                FrontMatter.of(post).set("title", "Hello: x").apply(post));
    }

    @Test
    void aFieldThatIsMissingNeedsNoRemoval() {
        assertEquals(new Edit.Unchanged(), FrontMatter.of("---\na: 1\n---\n").remove("b"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x: &a 1\ny: *a\n",
                "y: &a 1\nx: *a\n",
                "x: !t 1\n",
                "? x\n: 1\n",
                "b: &b {x: 1}\n<<: *b\n",
                "x: [1]\n",
                "x: {a: 1}\n",
                "Xx: 1\nX: 2\nx: 3\nXX: 4\ny: [\n"
            })
    void whatCannotBeEditedSafelyIsRefusedWithAReason(String yaml) {
        assertTrue(refusal(yaml, "x", "new").endsWith("."));
    }

    @Test
    void halfACharacterIsRefused() {
        assertTrue(refusal("x: 1\n", "x", "\uD800").contains("half a character"));
    }

    @Test
    void aListIsNotReplacedByAText() {
        assertTrue(refusal("tags: [a]\n", "tags", "b").contains("is a list"));
    }
}
