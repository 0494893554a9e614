package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import weeknote.text.Selection;

/// From post to post by their links, and back.
class TrailTest extends WindowTest {

    private static final String FIRST = "Words and [more](second.md#the-%C3%A9nd) of them.\n";
    private static final String SECOND = "[Back](first.md)\n\n## The énd\n\nWords.\n";

    private Path first;
    private Path second;

    @BeforeEach
    void write() throws IOException {
        first = Files.writeString(folder.resolve("first.md"), FIRST);
        second = Files.writeString(folder.resolve("second.md"), SECOND);
    }

    @Test
    void aLinkLeadsToTheHeadingOfAnotherPostAndAltLeftBack() {
        follow();
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        window.until(() -> isOpen(first));
        assertEquals(FIRST.indexOf("more"), caret());
    }

    @Test
    void thePlaceToComeBackToMovesWithItsTextAlone() {
        follow();
        robot.interact(() -> window.view().source().select(Selection.at(0)));
        robot.write("x");
        robot.push(KeyCode.SHORTCUT, KeyCode.S);
        window.until(() -> window.view().session().isSaved());
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        window.until(() -> isOpen(first));
        assertEquals(FIRST.indexOf("more"), caret());
    }

    @Test
    void whereNothingIsBeforeThatIsSaid() {
        window.open(first);
        robot.push(KeyCode.ALT, KeyCode.LEFT);
        assertTrue(window.says("This is where you began; nothing is before it."));
    }

    private void follow() {
        window.open(first);
        window.settle();
        robot.interact(() -> window.view().source().select(Selection.at(FIRST.indexOf("more"))));
        robot.push(KeyCode.F12);
        window.until(() -> isOpen(second) && caret() == SECOND.indexOf("## The"));
        window.settle();
    }

    private boolean isOpen(Path post) {
        return window.view().session().path().filter(post::equals).isPresent();
    }

    private int caret() {
        return window.view().source().selection().caret();
    }
}
