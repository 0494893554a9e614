package weeknote.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class DiffLineTest {

    private static TextRange range(int start, int end) {
        return new TextRange(start, end);
    }

    @Test
    void aChangedWordIsMarkedInBothLines() {
        assertEquals(
                List.of(
                        new DiffLine.Kept("a"),
                        new DiffLine.Removed("one two three", range(5, 6)),
                        new DiffLine.Added("one tao three", range(5, 6)),
                        new DiffLine.Kept("b")),
                DiffLine.between("a\none two three\nb\n", "a\none tao three\nb\n"));
    }

    @Test
    void linesThatComeAndGoAreMarkedWhole() {
        assertEquals(
                List.of(
                        new DiffLine.Removed("old", range(0, 3)),
                        new DiffLine.Kept("a"),
                        new DiffLine.Kept("b"),
                        new DiffLine.Added("new", range(0, 3))),
                DiffLine.between("old\na\nb\n", "a\nb\nnew\n"));
    }

    @Test
    void onlyAFewLinesStandAround() {
        assertEquals(
                List.of(
                        new DiffLine.Skipped(3),
                        new DiffLine.Kept("4"),
                        new DiffLine.Kept("5"),
                        new DiffLine.Added("x", range(0, 1)),
                        new DiffLine.Kept("6"),
                        new DiffLine.Kept("7"),
                        new DiffLine.Skipped(2)),
                DiffLine.between("1\n2\n3\n4\n5\n6\n7\n8\n9", "1\n2\n3\n4\n5\nx\n6\n7\n8\n9"));
    }

    @Test
    void aMissingLineFeedAtTheEndIsNoDifference() {
        assertEquals(List.of(), DiffLine.between("a\nb", "a\nb\n"));
        assertEquals(
                List.of(new DiffLine.Kept("a"), new DiffLine.Added("b", range(0, 1))),
                DiffLine.between("a", "a\nb"));
    }

    @Test
    void aCharacterThatIsChangedInPartIsMarkedWhole() {
        assertEquals(
                List.of(
                        new DiffLine.Removed("a😀b", range(1, 3)),
                        new DiffLine.Added("a😁b", range(1, 3))),
                DiffLine.between("a😀b", "a😁b"));
        assertEquals(
                List.of(
                        new DiffLine.Removed("👩\u200D💻 e\u0301", range(0, 8)),
                        new DiffLine.Added("👩\u200D🔬 e", range(0, 7))),
                DiffLine.between("👩\u200D💻 e\u0301", "👩\u200D🔬 e"));
    }
}
