package weeknote.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
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
import weeknote.check.MistakeFigures.Outcome;
import weeknote.post.Post;
import weeknote.site.PostPlace;

/// Mistakes planted in real posts that have none: each is found, nothing else is reported, its
/// fixes mend it, and the first one is what was meant. `-Dmistakes=3000` plants 150 of each kind.
class PlantedMistakesTest {

    private static final List<Mistake> MISTAKES =
            Stream.of(LabelMistakes.all(), TextMistakes.all()).flatMap(List::stream).toList();

    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("mistakes", MISTAKES.size()));
    }

    private record Case(Mistake mistake, Clean clean, Planted planted) {

        List<Diagnostic> found() {
            List<String> before = Checks.check(clean.post()).stream().map(FixLaw::words).toList();
            List<String> known = new ArrayList<>(before);
            return Checks.check(Post.of(planted.text())).stream()
                    .filter(each -> !known.remove(FixLaw.words(each)))
                    .toList();
        }

        Outcome outcome() {
            List<Diagnostic> found = found();
            boolean isFirst =
                    found.stream()
                            .flatMap(each -> each.fixes().stream().limit(1))
                            .map(fix -> fix.change().apply(planted.text()))
                            .anyMatch(planted.isMended());
            return new Outcome(mistake.name(), !found.isEmpty(), isFirst);
        }

        String where() {
            return mistake + " in " + clean.file();
        }
    }

    private static Case at(int seed) {
        Random random = new Random(seed);
        Mistake mistake = MISTAKES.get(seed % MISTAKES.size());
        List<Clean> posts = CleanPosts.ALL;
        // each kind goes through all posts, and each begins with another
        int start = seed / MISTAKES.size() + seed % MISTAKES.size() * 7;
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
        FixLaw.check(Post.of(at(seed).planted().text()), PostPlace.NONE);
    }

    @Test
    void allAreFoundAndTheRightFixComesFirstInNearlyAllCases() throws IOException {
        MistakeFigures.of(seeds().mapToObj(seed -> at(seed).outcome())).check("mistakes.txt");
    }
}
