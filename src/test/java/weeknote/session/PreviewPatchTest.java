package weeknote.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PreviewPatchTest {

    @Test
    void onlyTheBlocksThatDifferAreReplaced() {
        assertEquals(
                new PreviewPatch(1, 1, List.of("B", "new")),
                PreviewPatch.between(List.of("a", "b", "c"), List.of("a", "B", "new", "c")));
    }

    @Test
    void equalBlocksNeedNoPatch() {
        assertTrue(PreviewPatch.between(List.of("a", "a"), List.of("a", "a")).isEmpty());
    }

    static LongStream seeds() {
        return LongStream.range(0, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aPatchTurnsTheOldBlocksIntoTheNew(long seed) {
        var random = new Random(seed);
        List<String> before = blocks(random);
        List<String> after = blocks(random);
        PreviewPatch patch = PreviewPatch.between(before, after);
        List<String> patched = new ArrayList<>(before);
        patched.subList(patch.start(), patch.start() + patch.removed()).clear();
        patched.addAll(patch.start(), patch.inserted());
        assertEquals(after, patched);
    }

    private static List<String> blocks(Random random) {
        return random.ints(random.nextInt(8), 0, 3).mapToObj(Integer::toString).toList();
    }
}
