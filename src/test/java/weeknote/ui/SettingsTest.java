package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weeknote.UiTest;
import weeknote.ui.source.SourceMode;

/// What the author chooses, and where it stands.
@UiTest
class SettingsTest {

    @TempDir private Path folder;
    private Path file;

    @BeforeEach
    void begin() throws IOException {
        file = folder.resolve("settings/settings.yaml");
        Files.createDirectories(file.getParent());
    }

    private EditorWindow show() throws TimeoutException {
        return EditorWindow.show(EditorWindow.memory(folder));
    }

    @Test
    void aChoiceIsInTheFileAndThereForTheNextWindow() throws IOException, TimeoutException {
        EditorWindow window = show();
        window.onWindow(each -> each.settings().setTheme(Theme.DARK));
        window.onWindow(each -> each.settings().zoom().by(2));
        window.onWindow(each -> each.settings().setMode(SourceMode.FOCUS, true));
        window.onWindow(MainWindow::close);
        String written = Files.readString(file);
        assertTrue(written.contains("\ntheme: dark\n"), written);
        EditorWindow next = show();
        assertEquals(Theme.DARK, next.window().settings().theme());
        assertTrue(next.window().settings().isOn(SourceMode.FOCUS));
        assertTrue(next.source().getStyle().contains("19.0px"), next.source().getStyle());
        next.close();
    }

    @Test
    void whatIsWrittenInTheFileCountsAtOnce() throws IOException, TimeoutException {
        EditorWindow window = show();
        Files.writeString(file, "---\ntheme: light\nfocus: true\n---\n");
        window.until(() -> window.window().settings().isOn(SourceMode.FOCUS));
        assertEquals(Theme.LIGHT, window.window().settings().theme());
        window.close();
    }

    @Test
    void aBrokenFileIsSetAsideWithAWordUntilItIsMended() throws IOException, TimeoutException {
        Files.writeString(file, "---\ntheme: [dark\n---\n");
        EditorWindow window = show();
        assertEquals(Theme.SYSTEM, window.window().settings().theme());
        window.until(() -> window.says("settings.broken.yaml"));
        Files.writeString(file, "---\ntheme: dark\n---\n");
        window.until(() -> window.window().settings().theme() == Theme.DARK);
        assertFalse(window.says("settings.broken.yaml"));
        window.close();
    }

    @Test
    void theDialogChangesAtOnceAndOpensTheFile() throws TimeoutException {
        EditorWindow window = show();
        window.later(MainWindow::showSettings);
        window.answer("Line numbers");
        window.until(() -> window.window().settings().isOn(SourceMode.LINE_NUMBERS));
        window.answer("Open the File");
        window.until(() -> window.view().session().text().contains("line-numbers: true"));
        window.close();
    }
}
