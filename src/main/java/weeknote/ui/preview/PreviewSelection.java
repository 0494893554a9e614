package weeknote.ui.preview;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.web.WebView;

/// What is selected in the page. It is copied as HTML and as plain text at once, as the post's
/// readers would get it.
final class PreviewSelection {

    private static final KeyCombination COPY = KeyCodeCombination.keyCombination("Shortcut+C");

    private final LivePage page;

    PreviewSelection(WebView view, LivePage page) {
        this.page = page;
        // The WebView would copy what only the preview has too.
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        if (COPY.match(event)) {
            copy();
            event.consume();
        }
    }

    /// Puts the selection on the clipboard; where nothing is selected that stays as it is.
    void copy() {
        String html = html();
        if (!html.isEmpty()) {
            var content = new ClipboardContent();
            content.putHtml(html);
            content.putString(String.valueOf(page.ask("copying.text()")));
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    boolean isEmpty() {
        return html().isEmpty();
    }

    private String html() {
        return page.isReady() ? String.valueOf(page.ask("copying.html()")) : "";
    }

    void selectAll() {
        page.run("copying.selectAll()");
    }
}
