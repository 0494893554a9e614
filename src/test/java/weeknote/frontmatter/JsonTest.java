package weeknote.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import weeknote.frontmatter.FieldValue.Text;

/// JSON front matter: what is read, and what an edit writes.
class JsonTest {

    private static final String POST =
            """
            {
              "title": "a \\u0041 }\\"",
              "tags" : ["a"],
              "p": {"k": 1}
            }

            body
            """;

    private static String set(String name, String text) {
        return FrontMatter.of(POST).set(name, text).apply(POST);
    }

    @Test
    void valuesAreReadWithTheirPlace() {
        Field title = FrontMatter.of(POST).field("Title").orElseThrow();
        assertEquals(new Text("a A }\""), title.value());
        assertEquals("\"a \\u0041 }\\\"\"", title.valueRange().of(POST));
        assertEquals(2, title.line());
    }

    @Test
    void aStringIsEscaped() {
        assertEquals(POST.replace("a \\u0041 }\\\"", "}\\\"\\\\{\\n"), set("title", "}\"\\{\n"));
    }

    @Test
    void aNewKeyTakesALineOfItsOwn() {
        assertEquals(POST.replace("1}\n", "1},\n  \"draft\": true\n"), set("draft", "true"));
        assertEquals(
                "{\"title\": \"b\"} x", FrontMatter.of("{} x").set("title", "b").apply("{} x"));
    }

    @Test
    void aNestedKeyIsAddedByItsPath() {
        assertEquals(POST.replace("\"k\": 1", "\"k\": 1, \"l\": \"x\""), set("p.l", "x"));
    }

    @Test
    void keysAreRemovedWithOneComma() {
        var frontMatter = FrontMatter.of(POST);
        assertEquals(
                POST.replace(",\n  \"p\": {\"k\": 1}", ""), frontMatter.remove("p").apply(POST));
        assertEquals(
                POST.replace("\"tags\" : [\"a\"],\n  ", ""),
                frontMatter.remove("tags").apply(POST));
    }

    @Test
    void itemsComeAndGo() {
        var frontMatter = FrontMatter.of(POST);
        assertEquals(
                POST.replace("[\"a\"]", "[\"a\", \"b\"]"),
                frontMatter.addItem("tags", "b").apply(POST));
        assertEquals(
                POST.replace("[\"a\"]", "[]"), frontMatter.removeItem("tags", "a").apply(POST));
    }

    @Test
    void theLastOfTwoKeysWins() {
        String post = "{\"a\": 1, \"a\": \"x\"}\n";
        assertEquals(new Text("x"), FrontMatter.of(post).field("a").orElseThrow().value());
        assertEquals(
                List.of(FrontMatterProblem.Kind.DUPLICATE_KEY),
                FrontMatter.of(post).problems().stream().map(FrontMatterProblem::kind).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"a\": tru}", "{\"a\": 1,}", "{\"a\" 1}", "{a: 1}", "{\"a\": 1 // c\n}"})
    void whatIsNoJsonIsAProblem(String post) {
        assertFalse(FrontMatter.of(post).isEditable());
    }
}
