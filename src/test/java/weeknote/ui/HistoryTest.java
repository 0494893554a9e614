package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import weeknote.UiTest;
import weeknote.text.TextChange;

/// The author wants a sentence back that was saved over.
@UiTest
class HistoryTest {

    @TempDir private Path folder;

    @Test
    void anEarlierVersionComesBackAsOneStepAndNothingIsWritten()
            throws IOException, TimeoutException {
        Path post = Files.writeString(folder.resolve("week-7.md"), "Before.\n");
        EditorWindow window = EditorWindow.show(EditorWindow.memory(folder));
        window.open(post);
        window.onWindow(each -> each.source().apply(TextChange.between("Before.\n", "After.\n")));
        window.onWindow(MainWindow::save);
        window.until(() -> window.view().session().isSaved());

        window.later(each -> each.safety().showHistory());
        window.until(() -> shows("as found when opened") && shows("saved"));
        window.answer("Restore");
        window.until(() -> window.view().session().text().equals("Before.\n"));
        assertEquals("After.\n", Files.readString(post));
        window.onWindow(each -> each.view().history().undo());
        window.until(() -> window.view().session().isSaved());

        // The first version that differs is offered: here that is the newest one.
        Files.writeString(post, "Theirs.\n");
        window.until(() -> window.view().session().text().equals("Theirs.\n"));
        window.later(each -> each.safety().showHistory());
        window.answer("Restore");
        window.until(() -> window.view().session().text().equals("After.\n"));
        window.close();
    }

    private static boolean shows(String origin) {
        return new FxRobot()
                .lookup(".history .list-cell").queryAllAs(Labeled.class).stream()
                        .anyMatch(each -> each.getText().endsWith("\n" + origin));
    }
}
