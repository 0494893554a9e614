package weeknote.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.text.Bidi;
import org.junit.jupiter.api.Test;
import weeknote.frontmatter.FrontMatter;

class SummaryTest {

    @Test
    void aTitleFromRightToLeftDoesNotTakeTheDateAlong() {
        String line = summary("שבוע");
        var shown = new Bidi(line, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        assertTrue(shown.baseIsLeftToRight());
        assertEquals(1, shown.getLevelAt(line.indexOf('ש')));
        assertEquals(0, shown.getLevelAt(line.indexOf('3')));
    }

    @Test
    void anEnglishTitleIsLeftAsItIs() {
        assertEquals("A week · 3 Oct 2016", summary("A week"));
    }

    private static String summary(String title) {
        return Summary.of(FrontMatter.of("---\ntitle: " + title + "\ndate: 2016-10-03\n---\n"));
    }
}
