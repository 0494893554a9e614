package weeknote.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The menu of the preview, for the mouse and for the keys.
class PreviewContextMenuTest extends WindowTest {

    private static final String POST =
            "Some words and [a link](https://a.example/).[^n]\n\nMore words.\n\n[^n]: A note.\n";

    @BeforeEach
    void openTheNote() throws IOException {
        open(POST);
    }

    @Test
    void onALinkItOpensThatOrCopiesItsAddress() {
        ask("a[href*=example]");
        assertEquals(
                List.of("Open Link", "Copy Link Address", "Copy", "Select All", "Edit Here"),
                names());
        choose("Copy Link Address");
        window.until(() -> "https://a.example/".equals(Clipboard.getSystemClipboard().getString()));
        ask("a[href*=example]");
        choose("Open Link");
        window.until(() -> window.browsed().equals(List.of("https://a.example/")));
    }

    @Test
    void onAMarkItGoesToItsNote() {
        ask(".footnote-ref");
        assertEquals(List.of("Open Link", "Copy", "Select All", "Edit Here"), names());
        choose("Open Link");
        window.until(() -> window.source().getCaretPosition() == POST.indexOf("A note"));
    }

    @Test
    void onWordsItLeadsToTheSource() {
        ask("p:nth-of-type(1)");
        choose("Edit Here");
        window.until(() -> window.source().isFocused());
    }

    @Test
    void whatIsSelectedIsCopied() {
        ask("p");
        choose("Select All");
        ask("p");
        choose("Copy");
        window.until(() ->
                Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "")
                        .contains("More words."));
    }

    @Test
    void theKeysAskForItToo() {
        robot.interact(() -> window.preview().requestPageFocus());
        robot.push(KeyCode.SHIFT, KeyCode.F10);
        window.until(() -> menu().isPresent());
        assertEquals(List.of("Copy", "Select All", "Edit Here"), names());
    }

    private void ask(String selector) {
        robot.rightClickOn(window.middleOf(selector));
        window.until(() -> menu().isPresent());
    }

    private static Optional<ContextMenu> menu() {
        return Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst();
    }

    private static List<String> names() {
        return menu().orElseThrow().getItems().stream()
                .map(MenuItem::getText)
                .filter(Objects::nonNull)
                .toList();
    }

    private void choose(String name) {
        robot.clickOn(name);
        window.until(() -> menu().isEmpty());
    }
}
