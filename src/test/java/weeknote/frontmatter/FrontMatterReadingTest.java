package weeknote.frontmatter;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import weeknote.Fixtures;
import weeknote.frontmatter.FieldValue.Text;

/// What is read in YAML front matter, and where it stands.
class FrontMatterReadingTest {

    private static String text(String post, String name) {
        return FrontMatter.of(post).field(name).orElseThrow().valueRange().of(post);
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
        String post = Fixtures.read(Fixtures.weeklyNote());
        assertEquals("ig.nore.me", text(post, "blog"));
    }

    @Test
    void aKeyIsFoundInAnyCase() {
        assertEquals(
                new Text("x"),
                FrontMatter.of("---\nDescription: x\n---\n").field("description").get().value());
    }

    @Test
    void aFieldKnowsItsLineInThePost() {
        assertEquals(4, FrontMatter.of("\n---\na: 1\ntitle: x\n---\n").field("title").get().line());
    }
}
