package weeknote.ui;

import java.util.Map;
import javafx.application.Platform;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

/// Leads out of the program. Where nothing opens an address, the author is told so and gets it.
final class Browsing {

    private final Notice notice;
    private final Browser browser;

    Browsing(Notice notice, Browser browser) {
        this.notice = notice;
        this.browser = browser;
    }

    void open(String address) {
        browser.open(address, () -> Platform.runLater(() -> tell(address)));
    }

    private void tell(String address) {
        notice.show(
                "No program on this computer opens " + address + ".",
                "Copy Address",
                () ->
                        Clipboard.getSystemClipboard()
                                .setContent(Map.of(DataFormat.PLAIN_TEXT, address)));
    }
}
