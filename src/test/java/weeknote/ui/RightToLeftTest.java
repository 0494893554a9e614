package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

    @ParameterizedTest
    @CsvSource({"> A quote., Italic", "> اقتباس, Regular"})
    void arabicIsNotSlanted(String quote, String style) throws Exception {
        EditorWindow window = EditorWindow.show();
        window.open(Files.writeString(folder.resolve("post.md"), quote + "\n"));
        window.until(() ->
                window.source().lookupAll(".block-quote").stream()
                        .filter(node -> !node.getStyleClass().contains("sign"))
                        .anyMatch(node ->
                                node instanceof Text text
                                        && text.getFont().getStyle().equals(style)));
        window.close();
    }
}
