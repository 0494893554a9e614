package weeknote.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import weeknote.Fixtures;
import weeknote.frontmatter.FieldValue.Bool;
import weeknote.frontmatter.FieldValue.NumberValue;
import weeknote.frontmatter.FieldValue.Text;
import weeknote.text.TextRange;

/// What is read in front matter, and where it stands.
class FrontMatterReadingTest {

    private static Field field(String post, String name) {
        return FrontMatter.of(post).field(name).orElseThrow();
    }

    private static String source(String post, String name) {
        return field(post, name).valueRange().of(post);
    }

    @Test
    void theKeysOfTheWeeklyNoteAreReadInTheirOrder() {
        var frontMatter = FrontMatter.of(Fixtures.read(Fixtures.weeklyNote()));
        assertEquals(
                List.of("title", "slug", "blog", "author", "Date", "categories", "Description"),
                frontMatter.fields().stream().map(Field::key).toList());
    }

    @Test
    void trailingBlanksAreNoPartOfAValue() {
        assertEquals("ig.nore.me", source(Fixtures.read(Fixtures.weeklyNote()), "blog"));
    }

    @Test
    void aKeyIsFoundInAnyCase() {
        assertEquals(new Text("x"), field("---\nDescription: x\n---\n", "description").value());
    }

    @Test
    void jekyllTellsSpellingsApart() {
        assertTrue(FrontMatter.of("---\nTitle: x\n---\n", Engine.JEKYLL).field("title").isEmpty());
    }

    @Test
    void aFieldKnowsItsLineInThePost() {
        assertEquals(4, field("\n---\na: 1\ntitle: x\n---\n", "title").line());
    }

    @Test
    void aNestedValueIsFoundByItsPath() {
        assertEquals(
                new Text("Me"),
                field("---\nparams:\n  author: Me\n---\n", "Params.Author").value());
    }

    @Test
    void aKeyWithADotIsItselfBeforeItIsAPath() {
        assertEquals(new Text("x"), field("---\nms.topic: x\n---\n", "ms.topic").value());
    }

    @Test
    void astralCharactersDoNotShiftRanges() {
        String post = "---\ntitle: \uD83D\uDE00 a\ntags: [\uD83D\uDE00, b]\nx: end\n---\n";
        assertEquals("end", source(post, "x"));
        assertEquals(
                List.of("\uD83D\uDE00", "b"),
                field(post, "tags").items().stream().map(item -> item.range().of(post)).toList());
    }

    @Test
    void anEmptyValueStandsBehindItsColon() {
        String post = "---\ntitle:   # none\n  # yet\nx: 1\n---\n";
        assertEquals(TextRange.at(10), field(post, "title").valueRange());
    }

    @Test
    void aBlockScalarEndsWithItsLastLine() {
        assertEquals("|\n  a\n\n  b", source("---\nt: |\n  a\n\n  b\n\n# c\nx: 1\n---\n", "t"));
    }

    @Test
    void aListEndsWithItsLastItem() {
        assertEquals("- a\n- b", source("---\nt:\n- a\n- b  # c\n# d\nx: 1\n---\n", "t"));
    }

    @Test
    void commentsAreFoundOutsideOfValuesOnly() {
        String post =
                "---\n# one\nt: 'a # b' # two\nu: |  # three\n  # text\nv: a#b\n---\n# body\n";
        assertEquals(
                List.of("# one", "# two", "# three"),
                FrontMatter.of(post).comments().stream().map(range -> range.of(post)).toList());
    }

    @Test
    void anAliasHasTheValueOfItsAnchor() {
        assertEquals(new Text("b"), field("---\na: &x b\nc: *x\n---\n", "c").value());
    }

    @Test
    void manyAliasesOfAliasesAreNotExpanded() {
        var post = new StringBuilder("---\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String alias = "*a" + (i - 1);
            String all =
                    String.join(", ", List.of(alias, alias, alias, alias, alias, alias, alias));
            post.append("a%d: &a%d [%s]\n".formatted(i, i, all));
        }
        assertFalse(FrontMatter.of(post.append("---\n").toString()).isEditable());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    yes   | true
                    y     | true
                    No    | false
                    OFF   | false
                    """)
    void hugoReadsBooleans(String plain, boolean value) {
        assertEquals(new Bool(value), field("---\nk: " + plain + "\n---\n", "k").value());
    }

    @Test
    void jekyllReadsASingleLetterAsText() {
        assertEquals(new Text("y"), PlainScalar.value("y", Engine.JEKYLL));
    }

    @ParameterizedTest
    @CsvSource({"012, 10", "0x1F, 31", "1_000, 1000", "1.10, 1.1", ".5, 0.5", "1e3, 1000", "09, 9"})
    void hugoReadsNumbers(String plain, String decimal) {
        assertEquals(
                new NumberValue(plain, decimal),
                field("---\nk: " + plain + "\n---\n", "k").value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"12:30", "1.2.3", "oN", "tRue", "_1", "2015-1-2", "<<", "1e400"})
    void hugoReadsText(String plain) {
        assertEquals(new Text(plain), field("---\nk: " + plain + "\n---\n", "k").value());
    }

    @Test
    void theSpellingWithACapitalWinsOverTheOther() {
        assertEquals(new Text("b"), field("---\nTitle: b\ntitle: a\n---\n", "title").value());
    }

    @Test
    void ofExactDuplicatesTheLastWins() {
        assertEquals(new Text("b"), field("---\ntitle: a\ntitle: b\n---\n", "title").value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title:\tx\t# tab\n",
                "title: \"x\u2028\"\ntags: [\ta,\tb ]\n",
                "title: \"x\u0085y\"\n"
            })
    void whatHugoAcceptsIsRead(String yaml) {
        assertTrue(FrontMatter.of("---\n" + yaml + "---\n").isEditable());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x: a: b",
                "x: \"q\" t",
                "x: @a",
                "x: `a`",
                "x: %a",
                "x: *nope",
                "x: - a",
                "x: [a",
                "title:T",
                "? [a]\n: b",
                "- a",
                "just text",
                "\tx: 1",
                "x: {{ y }}",
                "x: a\u0007"
            })
    void whatHugoRejectsIsAProblemAndNoException(String yaml) {
        var frontMatter = FrontMatter.of("---\n" + yaml + "\n---\nbody\n");
        assertFalse(frontMatter.isEditable());
        assertEquals(1, frontMatter.problems().size());
    }
}
