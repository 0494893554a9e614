package weeknote.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

    private static String diff(String before, String after) {
        return UnifiedDiff.of(Path.of("./posts/a.md"), before, after);
    }

    private static String lines(int from, int to) {
        return IntStream.range(from, to).mapToObj(i -> i + "\n").collect(Collectors.joining());
    }

    @Test
    void equalTextsHaveNone() {
        assertEquals("", diff("a\n", "a\n"));
    }

    @Test
    void changesFarApartAreHunksOfTheirOwn() {
        assertEquals(
                """
                --- a/posts/a.md
                +++ b/posts/a.md
                @@ -1,3 +1,4 @@
                +new
                 0
                 1
                 2
                @@ -17,4 +18,3 @@
                 16
                 17
                 18
                -19
                """,
                diff(lines(0, 20), "new\n" + lines(0, 19)));
    }

    @Test
    void changesNearEachOtherShareAHunk() {
        assertEquals(
                """
                --- a/posts/a.md
                +++ b/posts/a.md
                @@ -1,5 +1,5 @@
                -a
                +x
                 b
                 c
                 d
                -e
                +y
                """,
                diff("a\nb\nc\nd\ne\n", "x\nb\nc\nd\ny\n"));
    }

    @Test
    void aMissingLastLineEndIsSaid() {
        assertEquals(
                """
                --- a/posts/a.md
                +++ b/posts/a.md
                @@ -1 +1 @@
                -a
                \\ No newline at end of file
                +b
                """,
                diff("a", "b\n"));
    }

    @Test
    void aNewFirstLineInAnEmptyTextStandsBehindLineZero() {
        assertEquals(
                """
                --- a/posts/a.md
                +++ b/posts/a.md
                @@ -0,0 +1 @@
                +b
                """,
                diff("", "b\n"));
    }

    @Test
    void aNameWithABlankEndsWithATab() {
        assertEquals(
                "--- a/my post.md\t\n+++ b/my post.md\t\n@@ -1 +1 @@\n-a\n+b\n",
                UnifiedDiff.of(Path.of("my post.md"), "a\n", "b\n"));
    }
}
