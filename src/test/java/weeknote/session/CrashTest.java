package weeknote.session;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.site.recovery.Journals;
import weeknote.site.recovery.Orphan;

/// A program that types and saves is killed at a random moment, as many times as `-Dkills` says.
class CrashTest {

    private static final String POST = "One line.\n\nAnother line.\n".repeat(40);
    private static final long ONE_SECOND = TimeUnit.SECONDS.toNanos(1);

    @TempDir private Path folder;

    static IntStream seeds() {
        return IntStream.range(0, Integer.getInteger("kills", 2));
    }

    /// What the typist said, and when that was heard.
    private record Said(String verb, int step, long nanos) {
        static Said of(String line) {
            int blank = line.indexOf(' ');
            String verb = line.substring(0, blank);
            assertNotEquals("failed", verb, line);
            return new Said(verb, Integer.parseInt(line.substring(blank + 1)), System.nanoTime());
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theFileIsWholeAndAtMostOneSecondOfTypingIsLost(int seed) throws Exception {
        Path post = Files.writeString(folder.resolve("post.md"), POST);
        Path journals = folder.resolve("journals");
        List<Said> said = new ArrayList<>();
        long killed = typeUntilKilled(post, journals, seed, said);

        List<String> texts = texts(seed, said.getLast().step() + 1000);
        int inFile = texts.lastIndexOf(Files.readString(post));
        assertTrue(inFile >= last(said, "saved", Long.MAX_VALUE), "A save is lost, or torn");
        int safe = Math.max(inFile, recovered(journals, texts));
        int aSecondAgo = last(said, "typed", killed - ONE_SECOND);
        assertTrue(safe >= aSecondAgo, "Typed " + aSecondAgo + ", found " + safe);
    }

    /// @return when it was killed
    private static long typeUntilKilled(Path post, Path journals, int seed, List<Said> said)
            throws IOException, InterruptedException {
        Process typist = Typist.start(post, journals, seed);
        long lifetime = TimeUnit.MILLISECONDS.toNanos(new Random(seed).nextLong(1, 2500));
        try (BufferedReader reader = typist.inputReader()) {
            said.add(Said.of(reader.readLine()));
            long end = said.getFirst().nanos() + lifetime;
            while (said.getLast().nanos() < end) {
                said.add(Said.of(reader.readLine()));
            }
            long killed = System.nanoTime();
            // What it has said can still be read.
            typist.toHandle().destroyForcibly();
            reader.lines().map(Said::of).forEach(said::add);
            return killed;
        } finally {
            typist.destroyForcibly();
        }
    }

    /// Every text that the typist makes, one after the other.
    private static List<String> texts(int seed, int steps) {
        var typist = new Typist(seed, POST);
        List<String> texts = new ArrayList<>(List.of(POST));
        while (typist.steps() < steps) {
            typist.next();
            texts.add(typist.text());
        }
        return texts;
    }

    /// The step whose text a journal holds; -1 if there is none.
    private static int recovered(Path folder, List<String> texts) throws IOException {
        List<Orphan> orphans = new Journals(folder).orphans();
        assertTrue(orphans.size() <= 1, "One text is offered twice");
        int step = -1;
        for (Orphan orphan : orphans) {
            int found = texts.lastIndexOf(orphan.unsaved().text());
            assertTrue(found >= 0, "A journal holds what was never typed");
            step = Math.max(step, found);
            orphan.release();
        }
        return step;
    }

    /// The step of the last thing said of a kind until then; 0 if there is none.
    private static int last(List<Said> said, String verb, long until) {
        return said.stream()
                .filter(each -> each.verb().equals(verb) && each.nanos() <= until)
                .mapToInt(Said::step)
                .max()
                .orElse(0);
    }
}
