package weeknote.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weeknote.frontmatter.FieldValue.Text;

/// TOML front matter: what is read, and what an edit writes.
class TomlTest {

    private static final String POST =
            """
            +++
            title = "x" # c
            date  = 2015-01-02T10:11:12+10:00
            tags  = ['a', 'b']
            raw = '''
            abc'''

            [extra]
            team = "t"
            # end

            [[many]]
            n = 1
            +++
            body
            """;

    private static String set(String name, String text) {
        return FrontMatter.of(POST).set(name, text).apply(POST);
    }

    @Test
    void topLevelKeysAndTablesAreFields() {
        assertEquals(
                List.of("title", "date", "tags", "raw", "extra", "many"),
                FrontMatter.of(POST).fields().stream().map(Field::key).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"a\\u00e9\\\"b\"",
                "'a\u00e9\"b'",
                "'''a\u00e9\"b'''",
                "\"\"\"\na\u00e9\"\\\n  b\"\"\""
            })
    void everyKindOfStringIsRead(String toml) {
        String post = "+++\nk = " + toml + "\n+++\n";
        Field field = FrontMatter.of(post).field("k").orElseThrow();
        assertEquals(new Text("a\u00e9\"b"), field.value());
        assertEquals(toml, field.valueRange().of(post));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "k = ",
                "k = True",
                "k = 2015-02-30",
                "k = 1\nk = 2",
                "é = 1",
                "k = \"a",
                "= 1",
                "k = [1, 2",
                "[k",
                "k = 1 2",
                "k = 'a'\n[k]\nb = 1",
                "k = \"\\q\""
            })
    void whatIsNoTomlIsAProblem(String toml) {
        assertFalse(FrontMatter.of("+++\n" + toml + "\n+++\n").isEditable());
    }

    @Test
    void aStringKeepsItsKindAndItsComment() {
        assertEquals(POST.replace("\"x\" #", "\"a \\\"b\\\"\" #"), set("title", "a \"b\""));
        assertEquals(POST.replace("abc", "x\ny"), set("raw", "x\ny"));
        assertEquals(
                POST.replace("'''\nabc'''", "\"+++\\n\""),
                set("raw", "+++\n").replace("'''\n+++\n'''", ""));
    }

    @Test
    void aDateStaysADate() {
        assertEquals(
                POST.replace("2015-01-02T10:11:12+10:00", "2016-10-03"), set("date", "2016-10-03"));
    }

    @Test
    void aNewKeyStandsAboveTheTables() {
        assertEquals(POST.replace("abc'''\n", "abc'''\nk = \"v\"\n"), set("k", "v"));
        assertEquals(POST.replace("+10:00\n", "+10:00\ndraft = true\n"), set("draft", "true"));
    }

    @Test
    void aNewKeyOfATableStandsInIt() {
        assertEquals(POST.replace("\"t\"\n", "\"t\"\nlead = \"v\"\n"), set("extra.lead", "v"));
    }

    @Test
    void aNewTableStandsAtTheEnd() {
        assertEquals(
                POST.replace("n = 1\n", "n = 1\n\n[params]\nauthor = \"v\"\n"),
                set("params.author", "v"));
    }

    @Test
    void itemsComeAndGo() {
        var frontMatter = FrontMatter.of(POST);
        assertEquals(
                POST.replace("'b'", "'b', \"it's\""),
                frontMatter.addItem("tags", "it's").apply(POST));
        assertEquals(POST.replace("'a', ", ""), frontMatter.removeItem("tags", "a").apply(POST));
    }

    @Test
    void aKeyIsRemovedWithItsLine() {
        assertEquals(
                POST.replace("title = \"x\" # c\n", ""),
                FrontMatter.of(POST).remove("title").apply(POST));
    }

    @Test
    void tablesAreRefused() {
        var frontMatter = FrontMatter.of(POST);
        assertInstanceOf(Edit.Refused.class, frontMatter.set("extra", "v"));
        assertInstanceOf(Edit.Refused.class, frontMatter.remove("many"));
        assertInstanceOf(Edit.Refused.class, frontMatter.addItem("many", "v"));
    }

    @Test
    void dottedKeysAreEditedByTheirPath() {
        String post = "+++\na.b = 1\n+++\n";
        var frontMatter = FrontMatter.of(post);
        assertEquals("+++\na.b = 2\n+++\n", frontMatter.set("a.b", "2").apply(post));
        assertEquals("+++\na.b = 1\na.c = \"q\"\n+++\n", frontMatter.set("a.c", "q").apply(post));
    }

    @Test
    void commentsAreKnown() {
        assertEquals(
                List.of("# c", "# end"),
                FrontMatter.of(POST).comments().stream().map(range -> range.of(POST)).toList());
        assertTrue(FrontMatter.of(POST).problems().isEmpty());
    }
}
