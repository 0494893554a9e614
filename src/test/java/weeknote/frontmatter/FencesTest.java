package weeknote.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Where front matter begins and ends, as the engine sees it.
class FencesTest {

    private static String parts(String post, Engine engine) {
        var frontMatter = FrontMatter.of(post, engine);
        return frontMatter.format()
                + "|"
                + frontMatter.content().of(post)
                + "|"
                + frontMatter.body().of(post);
    }

    private static String hugo(String post) {
        return parts(post, Engine.HUGO);
    }

    @Test
    void yamlStandsBetweenDashes() {
        assertEquals("YAML|a: 1\n|b\n", hugo("---\na: 1\n---\nb\n"));
    }

    @Test
    void tomlStandsBetweenPluses() {
        assertEquals("TOML|a = 1\r\n|b", hugo("+++\r\na = 1\r\n+++\r\nb"));
    }

    @Test
    void jsonEndsAtItsBrace() {
        assertEquals("JSON|{\"a\": \"}\"}|body", hugo("{\"a\": \"}\"} \nbody"));
    }

    @Test
    void blanksMayFollowTheFences() {
        assertEquals("YAML|  \na: 1\n|b", hugo("---  \na: 1\n---\t\nb"));
    }

    @Test
    void blankLinesMayStandBefore() {
        assertEquals("YAML|a: 1\n|", hugo("\n \n---\na: 1\n---\n"));
    }

    @Test
    void aLineEndMayBeAReturnAlone() {
        assertEquals("YAML|a: 1\r|b", hugo("---\ra: 1\r---\rb"));
    }

    @Test
    void textBehindTheClosingFenceIsBody() {
        assertEquals("YAML|a: 1\n|- b\n", hugo("---\na: 1\n---- b\n"));
    }

    @Test
    void aFenceInsideABlockScalarClosesToo() {
        assertEquals("YAML|a: |\n|\n---\n", hugo("---\na: |\n---\n\n---\n"));
    }

    @Test
    void anEmptyFrontMatterIsFine() {
        assertEquals("YAML||", hugo("---\n---\n"));
    }

    @Test
    void commentedFrontMatterIsRead() {
        assertEquals("YAML|a: 1\n|-->\n", hugo("<!--\n---\na: 1\n---\n-->\n"));
    }

    @Test
    void dotsCloseForJekyllOnly() {
        assertEquals("YAML|a: 1\n|b\n---\n", parts("---\na: 1\n...\nb\n---\n", Engine.JEKYLL));
        assertEquals("YAML|a: 1\n...\nb\n|", hugo("---\na: 1\n...\nb\n---\n"));
    }

    @Test
    void jekyllKnowsNoOtherFence() {
        assertEquals("NONE||+++\na = 1\n+++\n", parts("+++\na = 1\n+++\n", Engine.JEKYLL));
        assertEquals("NONE||\n---\na: 1\n---\n", parts("\n---\na: 1\n---\n", Engine.JEKYLL));
    }

    @Test
    void textWithoutFencesIsAllBody() {
        assertEquals("NONE||# Title\n", hugo("# Title\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\na: 1\n\nb\n", "+++\na = 1", "{\"a\": 1", "---", "---\r"})
    void whatIsNeverClosedCannotBeEdited(String post) {
        var frontMatter = FrontMatter.of(post);
        assertFalse(frontMatter.isEditable());
        assertEquals(FrontMatterProblem.Kind.UNCLOSED, frontMatter.problems().getFirst().kind());
    }

    @Test
    void theFenceSignsAloneAreKnown() {
        String post = "--- \na: 1\n---\n";
        assertEquals(
                "[---, ---]",
                FrontMatter.of(post).fences().stream().map(r -> r.of(post)).toList().toString());
    }
}
