package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DisplayTest {

    @Test
    void withoutADisplayOneSentenceSaysWhatToDo() {
        var refusal =
                assertThrows(NoDisplayException.class, () -> Display.check(Map.of(), "Linux", ""));
        assertEquals(
                "Weeknote needs a display for its window and found none; start it from a desktop session,"
                        + " or get a picture of it with: weeknote screenshot -o window.png POST",
                refusal.sentence());
    }

    @Test
    void aDisplayOrNoNeedOfOneIsEnough() {
        assertDoesNotThrow(() -> Display.check(Map.of("DISPLAY", ":0"), "Linux", ""));
        assertDoesNotThrow(() -> Display.check(Map.of(), "Linux", "Headless"));
        assertDoesNotThrow(() -> Display.check(Map.of(), "Mac OS X", ""));
    }
}
