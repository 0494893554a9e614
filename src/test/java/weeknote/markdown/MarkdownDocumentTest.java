package weeknote.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import weeknote.Fixtures;
import weeknote.text.TextRange;

class MarkdownDocumentTest {

    @Test
    void theMisspeltLabelOfTheWeeklyNoteIsUndefined() {
        List<String> labels =
                weeklyNote().undefinedReferences().stream().map(LinkReference::label).toList();
        assertEquals(List.of("krebcensorship"), labels);
    }

    @Test
    void theForgottenDefinitionsOfTheWeeklyNoteAreUnused() {
        List<String> labels =
                weeklyNote().linkReferenceDefinitions().stream()
                        .filter(definition -> !definition.isUsed())
                        .map(LinkReferenceDefinition::label)
                        .toList();
        assertEquals(List.of("krebscensorship", "vsa"), labels);
    }

    private static MarkdownDocument weeklyNote() {
        String post = Fixtures.read(Fixtures.weeklyNote());
        int body = post.indexOf("---\n", 4) + 4;
        return MarkdownDocument.parse(post, new TextRange(body, post.length()), Dialect.HUGO);
    }
}
