package weeknote.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A bar above the source that says one thing the author should know, with at most one thing to do
/// about it. It is no dialog: typing goes on.
final class Notice extends HBox {

    private final Label sentence = new Label();
    private final Button action = new Button();

    Notice() {
        getStyleClass().add("notice");
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        action.setMinWidth(USE_PREF_SIZE);
        var close = new Button("", new FontIcon(Feather.X));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText("Close notice");
        close.setOnAction(event -> hide());
        getChildren().addAll(new FontIcon(Feather.ALERT_TRIANGLE), sentence, action, close);
        hide();
    }

    void show(String text) {
        show(text, "", () -> {});
    }

    /// @param verb what the button does; empty for no button
    void show(String text, String verb, Runnable command) {
        sentence.setWrapText(Wrapping.isSafe(text));
        sentence.setText(text);
        action.setText(verb);
        action.setVisible(!verb.isEmpty());
        action.setManaged(!verb.isEmpty());
        action.setOnAction(event -> {
            hide();
            command.run();
        });
        setVisible(true);
        setManaged(true);
    }

    void hide() {
        setVisible(false);
        setManaged(false);
    }
}
