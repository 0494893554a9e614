package weeknote.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import weeknote.markdown.GivenUp.Reason;
import weeknote.text.TextRange;

class GivenUpTest {

    @Test
    void aHundredBlockQuotesAreRead() {
        assertEquals(List.of(), givenUp(">".repeat(100) + " a"));
    }

    @Test
    void theMarkerOfTheNextOneIsTextAndSaidToBeSo() {
        assertEquals(
                List.of(new GivenUp(Reason.DEEP_BLOCKS, new TextRange(100, 103))),
                givenUp(">".repeat(101) + " a"));
    }

    @Test
    void listsCountWithTheirItems() {
        assertEquals(
                List.of(new GivenUp(Reason.DEEP_BLOCKS, new TextRange(100, 103))),
                givenUp("- ".repeat(51) + "a"));
    }

    @Test
    void whatOnlyLooksLikeAMarkerIsNotGivenUp() {
        assertEquals(List.of(), givenUp(">".repeat(100) + " a\n" + ">".repeat(100) + "2. b"));
    }

    @Test
    void linksAndEmphasisCountTogether() {
        String text = "![*".repeat(51) + "a" + "*](b)".repeat(51);
        assertEquals(
                List.of(
                        new GivenUp(Reason.DEEP_INLINES, new TextRange(0, 406)),
                        new GivenUp(Reason.DEEP_INLINES, new TextRange(2, 405))),
                givenUp(text));
    }

    @Test
    void aTableWhoseRowsLackTooManyCellsIsSaidToBeShort() {
        String header = "|a".repeat(1001) + "|\n" + "|-".repeat(1001) + "|\n";
        assertEquals(
                List.of(
                        new GivenUp(
                                Reason.SHORT_ROWS,
                                new TextRange(header.length() + 300, header.length() + 302))),
                givenUp(header + "|a\n".repeat(102)));
    }

    @Test
    void referencesRepeatAtMost100000Characters() {
        String definition = "[a]: " + "b".repeat(39_995) + " \"title\"\n\n";
        assertEquals(
                List.of(new GivenUp(Reason.LONG_REFERENCES, new TextRange(40_021, 40_025))),
                givenUp(definition + "[a] [x][a] ![a]\n\n[c]\n\n[c]: d"));
    }

    @Test
    void referencesRepeatAtMostTheLengthOfThePost() {
        String definition = "[a]: " + "b".repeat(60_000) + "\n\n";
        assertEquals(List.of(), givenUp(definition + "[a] [a]\n\n" + "c".repeat(60_000)));
    }

    private static List<GivenUp> givenUp(String text) {
        return Rendering.parse(text, Dialect.HUGO).givenUp();
    }
}
