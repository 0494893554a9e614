package weeknote.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class MergeTest {

    private static List<Merge.Part> parts(String base, String mine, String theirs) {
        return Merge.of(base, mine, theirs).parts();
    }

    @Test
    void changesOfDifferentLinesBothCount() {
        assertEquals(
                List.of(
                        new Merge.Mine("a\n", "A\n"),
                        new Merge.Agreed("b\n"),
                        new Merge.Theirs("c\n", "C\n")),
                parts("a\nb\nc\n", "A\nb\nc\n", "a\nb\nC\n"));
    }

    @Test
    void changesOfOneLineAreAConflict() {
        assertEquals(
                List.of(
                        new Merge.Agreed("a\n"),
                        new Merge.Conflict("b\n", "B\n", "β\n"),
                        new Merge.Agreed("c\n")),
                parts("a\nb\nc\n", "a\nB\nc\n", "a\nβ\nc\n"));
    }

    @Test
    void changesThatTouchAreAConflict() {
        assertEquals(
                List.of(new Merge.Conflict("a\nb\n", "A\nb\n", "a\nB\n")),
                parts("a\nb\n", "A\nb\n", "a\nB\n"));
    }

    @Test
    void whatBothChangedAlikeIsAgreed() {
        assertEquals(
                List.of(new Merge.Agreed("a\n"), new Merge.Agreed("B\n")),
                parts("a\nb\n", "a\nB\n", "a\nB\n"));
    }

    @Test
    void aConflictLeavesOutWhatBothSidesBeginAndEndWith() {
        assertEquals(
                List.of(
                        new Merge.Agreed("same\n"),
                        new Merge.Conflict("a\n", "mine\n", "theirs\n"),
                        new Merge.Agreed("end\n")),
                parts("a\n", "same\nmine\nend\n", "same\ntheirs\nend\n"));
    }

    @Test
    void theLastLineMayHaveNoLineFeed() {
        Merge merge = Merge.of("a\nb\nc", "a\nb\nc\n", "A\nb\nc");
        assertTrue(merge.isClean());
        assertEquals("A\nb\nc\n", merge.text());
    }

    @Test
    void anEmptyBaseIsAConflictOfTheWhole() {
        assertEquals(
                List.of(new Merge.Conflict("", "mine\n", "theirs\n")),
                parts("", "mine\n", "theirs\n"));
    }

    @Test
    void equalTextsAgree() {
        assertEquals(List.of(new Merge.Agreed("a\n")), parts("a\n", "a\n", "a\n"));
    }
}
