package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import weeknote.UiTest;

@UiTest
class RightToLeftTest {

    @TempDir Path folder;

    @Test
    void typedIntoAWrappedSourceItIsLaidOutWithoutAFailure() throws Exception {
        EditorWindow window = EditorWindow.show();
        List<Throwable> failures = new ArrayList<>();
        var robot = new FxRobot();
        robot.interact(() ->
                Thread.currentThread().setUncaughtExceptionHandler((thread, e) -> failures.add(e)));
        window.open(Files.writeString(folder.resolve("post.md"), "A line.\n"));
        robot.interact(() -> window.source().insertText(0, "مرحبا بالعالم ".repeat(40)));
        window.settle();
        robot.interact(() -> window.source().layout());
        assertEquals(List.of(), failures);
        assertFalse(window.source().isWrapText());
        window.close();
    }
}
