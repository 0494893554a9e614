package weeknote.ui;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import weeknote.UiTest;

/// A test in the real window, with a folder for the posts.
@UiTest
abstract class WindowTest {

    @TempDir Path folder;

    final FxRobot robot = new FxRobot();
    EditorWindow window;

    @BeforeEach
    void showTheWindow() throws TimeoutException {
        window = EditorWindow.show();
    }

    @AfterEach
    void closeTheWindow() {
        window.close();
    }

    /// Opens a new post of that text.
    void open(String text) throws IOException {
        window.open(Files.writeString(Files.createTempFile(folder, "post", ".md"), text));
    }
}
