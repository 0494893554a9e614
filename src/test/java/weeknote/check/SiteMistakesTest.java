package weeknote.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.Fixtures;
import weeknote.check.MistakeFigures.Outcome;

/// Slips planted in posts of a site: each is found, the fix that was meant comes first, every fix
/// takes its report away, and nothing else is reported. `-DsiteMistakes=500` plants more.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteMistakesTest {

    private RealSite site;

    /// A post before and after a slip.
    private record Planted(SiteMistake mistake, Path post, String before, String after) {

        @Override
        public String toString() {
            return mistake + " in " + post.getFileName();
        }
    }

    @BeforeAll
    void writeSite(@TempDir Path root) throws IOException {
        site = RealSite.write(root, 40);
    }

    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("siteMistakes", 14));
    }

    private Planted planted(int seed) {
        SiteMistake[] mistakes = SiteMistake.values();
        SiteMistake mistake = mistakes[seed % mistakes.length];
        Random random = new Random(seed);
        Path post = site.posts().get(random.nextInt(site.posts().size()));
        String before = Fixtures.read(post);
        return new Planted(mistake, post, before, mistake.plant(before, random));
    }

    /// What the slip has brought.
    private List<Diagnostic> found(Planted planted) {
        List<String> known = new ArrayList<>(words(planted, planted.before()));
        return site.check(planted.post(), planted.after()).stream()
                .filter(each -> !known.remove(words(each)))
                .toList();
    }

    private List<String> words(Planted planted, String text) {
        return site.check(planted.post(), text).stream().map(SiteMistakesTest::words).toList();
    }

    private static String words(Diagnostic diagnostic) {
        return diagnostic.code() + ": " + diagnostic.message();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aSlipIsFoundAndNothingElse(int seed) {
        Planted planted = planted(seed);
        List<String> codes = found(planted).stream().map(Diagnostic::code).toList();
        assertEquals(List.of(planted.mistake().code()), codes, planted.toString());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void everyFixTakesItsReportAwayAndBringsNone(int seed) {
        Planted planted = planted(seed);
        List<String> before = words(planted, planted.before());
        for (Diagnostic diagnostic : found(planted)) {
            for (Fix fix : diagnostic.fixes()) {
                List<String> left = words(planted, fix.change().apply(planted.after()));
                assertEquals(before, left, planted + ": " + fix.title());
            }
        }
    }

    @Test
    void allAreFoundAndTheFirstFixIsMostlyWhatWasMeant() throws IOException {
        MistakeFigures.of(seeds().mapToObj(this::planted).map(this::outcome))
                .check("site-mistakes.txt");
    }

    private Outcome outcome(Planted planted) {
        boolean isFirst = firstFix(planted).equals(planted.before());
        return new Outcome("" + planted.mistake(), !found(planted).isEmpty(), isFirst);
    }

    private String firstFix(Planted planted) {
        return found(planted).stream()
                .flatMap(each -> each.fixes().stream())
                .findFirst()
                .map(fix -> fix.change().apply(planted.after()))
                .orElse(planted.after());
    }
}
