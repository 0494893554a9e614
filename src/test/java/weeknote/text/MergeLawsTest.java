package weeknote.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.Fixtures;
import weeknote.Programs;

/// Two authors change a real post, each in their own way, by seed.
///
/// As many pairs as `-Dmerges` says.
class MergeLawsTest {

    private static List<Path> posts = List.of();

    @TempDir private static Path folder;

    @BeforeAll
    static void findPosts() {
        posts = Fixtures.openPosts();
    }

    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("merges", 100));
    }

    private record Pair(String base, String mine, String theirs) {
        static Pair of(int seed) {
            var random = new Random(seed);
            String base = Fixtures.read(posts.get(random.nextInt(posts.size())));
            return new Pair(base, changed(base, random), changed(base, random));
        }

        Merge merge() {
            return Merge.of(base, mine, theirs);
        }
    }

    private static String changed(String text, Random random) {
        List<String> lines = new ArrayList<>(Lines.of(text));
        int changes = 1 + random.nextInt(4);
        for (int i = 0; i < changes && !lines.isEmpty(); i++) {
            int line = random.nextInt(lines.size());
            switch (random.nextInt(5)) {
                case 0 -> lines.add(line, "A line of words " + random.nextInt(1000) + ".\n");
                case 1 -> lines.remove(line);
                case 2 -> lines.set(line, "Anew: " + lines.get(line));
                case 3 -> lines.addAll(line, List.copyOf(lines.subList(line / 2, line / 2 + 1)));
                default -> lines.add(random.nextInt(lines.size()), lines.remove(line));
            }
        }
        return String.join("", lines);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatGitMergesWithoutAConflictIsMergedAlike(int seed)
            throws IOException, InterruptedException {
        assumeTrue(Programs.has("git"), "left out: git is not installed");
        Pair pair = Pair.of(seed);
        Process git =
                new ProcessBuilder(
                                "git",
                                "merge-file",
                                "-p",
                                "-q",
                                file("mine", pair.mine()),
                                file("base", pair.base()),
                                file("theirs", pair.theirs()))
                        .start();
        String merged = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        boolean isClean = git.waitFor() == 0;
        assertEquals(isClean, pair.merge().isClean());
        if (isClean) {
            assertEquals(merged, pair.merge().text());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void eachSideIsTheMergeWithoutWhatTheOtherSays(int seed) {
        Pair pair = Pair.of(seed);
        List<Merge.Part> parts = pair.merge().parts();
        assertEquals(pair.mine(), mine(parts));
        assertEquals(pair.theirs(), theirs(parts));
    }

    private static String mine(List<Merge.Part> parts) {
        var text = new StringBuilder();
        for (Merge.Part part : parts) {
            switch (part) {
                case Merge.Agreed(String agreed) -> text.append(agreed);
                case Merge.Mine(String _, String changed) -> text.append(changed);
                case Merge.Theirs(String base, String _) -> text.append(base);
                case Merge.Conflict(String _, String mine, String _) -> text.append(mine);
            }
        }
        return text.toString();
    }

    private static String theirs(List<Merge.Part> parts) {
        var text = new StringBuilder();
        for (Merge.Part part : parts) {
            switch (part) {
                case Merge.Agreed(String agreed) -> text.append(agreed);
                case Merge.Mine(String base, String _) -> text.append(base);
                case Merge.Theirs(String _, String changed) -> text.append(changed);
                case Merge.Conflict(String _, String _, String theirs) -> text.append(theirs);
            }
        }
        return text.toString();
    }

    private static String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }
}
