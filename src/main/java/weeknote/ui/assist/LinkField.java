package weeknote.ui.assist;

import java.util.function.BiConsumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// Asks at the caret for the address and the text of a new link. Enter takes them, Esc leaves all
/// as it was.
public final class LinkField {

    private static final int COLUMNS = 32;

    private final TextField address = new TextField();
    private final TextField text = new TextField();
    private final VBox box =
            new VBox(label("Address", address), address, label("Text", text), text);
    private final OwnedPopup popup = new OwnedPopup(box);
    private BiConsumer<String, String> take = (destination, words) -> {};
    private Runnable afterwards = () -> {};

    public LinkField() {
        box.getStyleClass().add("rename");
        address.setPromptText("https://");
        address.setPrefColumnCount(COLUMNS);
        popup.popup().setAutoHide(true);
        popup.popup().setHideOnEscape(false);
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    private static Label label(String words, TextField field) {
        var label = new Label(words);
        label.getStyleClass().add("field-label");
        label.setLabelFor(field);
        return label;
    }

    /// Opens beside the caret, in the first field that is empty.
    ///
    /// @param known an address that is likely meant; empty if none is
    /// @param take gets the address and the text
    /// @param afterwards gives the focus back
    public void show(
            String known,
            Node owner,
            Bounds caret,
            BiConsumer<String, String> take,
            Runnable afterwards) {
        this.take = take;
        this.afterwards = afterwards;
        address.setText(known);
        text.clear();
        popup.show(owner, caret);
        (known.isEmpty() ? address : text).requestFocus();
    }

    public boolean isShowing() {
        return popup.isShowing();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> leave();
            case ENTER -> {
                if (address.getText().isBlank()) {
                    address.requestFocus();
                } else {
                    leave();
                    take.accept(address.getText(), text.getText());
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void leave() {
        popup.hide();
        afterwards.run();
    }
}
