package weeknote.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Laws of [TextChange] on random texts; a failing test names its seed.
class TextChangeLawsTest {

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void invertUndoesApply(long seed) {
        var random = new Random(seed);
        String text = text(random);
        TextChange change = change(random, text.length());
        assertEquals(text, change.invert(text).apply(change.apply(text)));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneChangeAfterAnotherIsTheirComposition(long seed) {
        var random = new Random(seed);
        String text = text(random);
        TextChange first = change(random, text.length());
        TextChange second = change(random, first.apply(text).length());
        assertEquals(second.apply(first.apply(text)), first.then(second).apply(text));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theChangeBetweenTwoTextsLeadsFromOneToTheOther(long seed) {
        var random = new Random(seed);
        String before = text(random);
        String after = change(random, before.length()).apply(before);
        assertEquals(after, TextChange.between(before, after).apply(before));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void positionsKeepTheirOrder(long seed) {
        var random = new Random(seed);
        String text = text(random);
        TextChange change = change(random, text.length());
        for (Bias bias : Bias.values()) {
            List<Integer> mapped =
                    IntStream.rangeClosed(0, text.length())
                            .mapToObj(offset -> change.map(offset, bias))
                            .toList();
            assertEquals(mapped.stream().sorted().toList(), mapped);
        }
    }

    private static String text(Random random) {
        return random.ints(random.nextInt(40), 'a', 'e')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static TextChange change(Random random, int length) {
        List<TextEdit> edits = new ArrayList<>();
        int start = 0;
        while (start <= length && random.nextInt(5) > 0) {
            start += random.nextInt(length - start + 1);
            int end = start + random.nextInt(Math.min(4, length - start + 1));
            edits.add(TextEdit.replace(new TextRange(start, end), text(random)));
            start = end;
        }
        return new TextChange(edits);
    }
}
