package weeknote.ui.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import weeknote.text.Bias;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

class SoftBreaksTest {

    static final int[] SEEDS = IntStream.range(0, 200).toArray();

    private static final String PROSE = "All that we saw in the week. ".repeat(600);

    private static SoftBreaks in(String shown) {
        return SoftBreaks.NONE.after(0, "", shown);
    }

    @Test
    void aShortLineIsNotBroken() {
        assertEquals("a\n".repeat(9000), LongLines.broken("a\n".repeat(9000), 0, 0));
    }

    @Test
    void aLongLineIsShownInPieces() {
        String shown = LongLines.broken(PROSE, 0, 0);
        assertTrue(shown.lines().mapToInt(String::length).max().orElseThrow() <= 1001);
        assertEquals(PROSE, SoftBreaks.textOf(shown));
    }

    @Test
    void aLineIsBrokenBehindABlank() {
        String shown = LongLines.broken(PROSE, 0, 0);
        assertEquals(' ', shown.charAt(shown.indexOf(SoftBreaks.MARK) - 1));
    }

    @Test
    void aCharacterOfSeveralUnitsIsNotBroken() {
        String emoji = "👩🏽‍🚀".repeat(3000);
        String shown = LongLines.broken(emoji, 0, 0);
        assertEquals(emoji, SoftBreaks.textOf(shown));
        Arrays.stream(shown.split(SoftBreaks.MARK))
                .forEach(piece -> assertTrue(piece.startsWith("👩"), piece.substring(0, 4)));
    }

    @Test
    void whatIsTypedIntoALongPieceStartsANewOne() {
        assertEquals(SoftBreaks.MARK + "x", LongLines.broken("x", 5000, 0));
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void offsetsLeadThereAndBack(int seed) {
        String shown = LongLines.broken(PROSE, 0, 0);
        int offset = new Random(seed).nextInt(PROSE.length());
        SoftBreaks breaks = in(shown);
        int after = breaks.shownOffset(offset, Bias.AFTER);
        assertEquals(PROSE.charAt(offset), shown.charAt(after));
        assertEquals(offset, breaks.textOffset(after));
        assertEquals(offset, breaks.textOffset(breaks.shownOffset(offset, Bias.BEFORE)));
    }

    @ParameterizedTest
    @FieldSource("SEEDS")
    void breaksFollowEveryChange(int seed) {
        var random = new Random(seed);
        String shown = LongLines.broken(PROSE, 0, 0);
        SoftBreaks breaks = in(shown);
        int a = random.nextInt(PROSE.length());
        int b = a + random.nextInt(PROSE.length() - a);
        TextRange range = breaks.shownRange(new TextRange(a, b));
        String inserted = LongLines.broken("x".repeat(random.nextInt(9000)), 1000, 1000);
        SoftBreaks after = breaks.after(range.start(), range.of(shown), inserted);
        String changed = TextChange.of(TextEdit.replace(range, inserted)).apply(shown);
        assertEquals(in(changed).starts().boxed().toList(), after.starts().boxed().toList());
    }
}
