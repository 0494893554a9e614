package weeknote.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.Fixtures;
import weeknote.check.Mistake.Planted;
import weeknote.post.Post;

/// Mistakes planted in real posts that have none: each is found, nothing else is reported, its
/// fixes mend it, and the first one is what was meant. `-Dmistakes=150` plants more.
class PlantedMistakesTest {

    private static final List<Mistake> MISTAKES =
            Stream.of(LabelMistakes.all(), TextMistakes.all()).flatMap(List::stream).toList();

    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("mistakes", 14));
    }

    private record Case(Mistake mistake, Clean clean, Planted planted) {

        List<Diagnostic> found() {
            List<String> before = Checks.check(clean.post()).stream().map(FixLaw::words).toList();
            List<String> known = new ArrayList<>(before);
            return Checks.check(Post.of(planted.text())).stream()
                    .filter(each -> !known.remove(FixLaw.words(each)))
                    .toList();
        }

        String where() {
            return mistake + " in " + clean.file();
        }
    }

    private static Case at(int seed) {
        Random random = new Random(seed);
        Mistake mistake = MISTAKES.get(seed % MISTAKES.size());
        List<Clean> posts = CleanPosts.ALL;
        int start = random.nextInt(posts.size());
        for (int i = 0; i < posts.size(); i++) {
            Clean clean = posts.get((start + i) % posts.size());
            Optional<Planted> planted = mistake.planting().plant(clean.post(), random);
            if (planted.isPresent()) {
                return new Case(mistake, clean, planted.get());
            }
        }
        throw new AssertionError("No post has a place for " + mistake);
    }

    /// A post that nothing is wrong with.
    private record Clean(Path file, Post post) {}

    /// Read once for all cases.
    private static final class CleanPosts {

        static final List<Clean> ALL =
                Fixtures.openPosts().stream()
                        .map(file -> new Clean(file, Post.of(Fixtures.read(file))))
                        .filter(clean -> isClean(clean.post()))
                        .toList();
    }

    private static boolean isClean(Post post) {
        return Checks.check(post).stream()
                .allMatch(each -> each.severity().compareTo(Severity.WARNING) > 0);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPlantedMistakeIsFoundAndNothingElse(int seed) {
        Case planted = at(seed);
        List<Diagnostic> found = planted.found();
        assertFalse(found.isEmpty(), planted.where());
        assertEquals(
                List.of(),
                found.stream()
                        .filter(each -> !each.code().equals(planted.mistake().code()))
                        .map(FixLaw::words)
                        .toList(),
                planted.where());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aFixMendsTheMistakeAndNothingElse(int seed) {
        Case planted = at(seed);
        Post post = Post.of(planted.planted().text());
        List<Diagnostic> all = Checks.check(post);
        FixLaw.check(post, all);
    }

    @Test
    void theRightFixComesFirstInNearlyAllCases() {
        List<String> wrong =
                seeds().mapToObj(PlantedMistakesTest::at)
                        .filter(planted ->
                                planted.found().stream()
                                        .flatMap(each -> each.fixes().stream().limit(1))
                                        .map(fix -> fix.change().apply(planted.planted().text()))
                                        .noneMatch(planted.planted().isMended()))
                        .map(Case::where)
                        .toList();
        assertTrue(wrong.size() * 20L <= seeds().count(), wrong.toString());
    }
}
