package weeknote.ui.assist;

import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/// A field over the name at the caret, for a new one. Enter takes it everywhere, Esc leaves all as
/// it was; a name that cannot be taken stays in the field, with the reason below.
public final class RenameField {

    private static final int COLUMNS = 28;

    private final TextField field = new TextField();
    private final Label problem = new Label();
    private final VBox box = new VBox(field, problem);
    private final OwnedPopup popup = new OwnedPopup(box);
    private Function<String, String> take = name -> "";
    private Runnable afterwards = () -> {};

    public RenameField() {
        box.getStyleClass().add("rename");
        field.setPrefColumnCount(COLUMNS);
        field.setAccessibleText("New name");
        problem.getStyleClass().add("field-problem");
        problem.setWrapText(true);
        popup.popup().setAutoHide(true);
        popup.popup().setHideOnEscape(false);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /// Opens beside the name.
    ///
    /// @param take uses the new name, and says why not; empty if it was taken
    /// @param afterwards gives the focus back
    public void show(
            String name,
            Node owner,
            Bounds place,
            Function<String, String> take,
            Runnable afterwards) {
        this.take = take;
        this.afterwards = afterwards;
        field.setText(name);
        showProblem("");
        popup.show(owner, place);
        field.requestFocus();
        field.selectAll();
    }

    public boolean isShowing() {
        return popup.isShowing();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> leave();
            case ENTER -> {
                String reason = take.apply(field.getText());
                if (reason.isEmpty()) {
                    leave();
                } else {
                    showProblem(reason);
                }
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void showProblem(String reason) {
        problem.setText(reason);
        problem.setVisible(!reason.isEmpty());
        problem.setManaged(!reason.isEmpty());
    }

    private void leave() {
        popup.hide();
        afterwards.run();
    }
}
