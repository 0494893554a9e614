package weeknote.ui;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// A bar above the source that says one thing the author should know, with what can be done about
/// it. It is no dialog: typing goes on.
final class Notice extends HBox {

    /// Something to do about it: what the button says, and does.
    record Choice(String verb, Runnable command) {}

    private final FontIcon sign = new FontIcon();
    private final Label sentence = new Label();
    private final HBox choices = new HBox();
    private Runnable whenLeft = () -> {};
    private Runnable whenClosed = () -> {};

    Notice() {
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        choices.getStyleClass().add("notice-choices");
        choices.setMinWidth(USE_PREF_SIZE);
        var close = new Button("", new FontIcon(Feather.X));
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText("Close notice");
        close.setOnAction(event -> {
            hide();
            whenClosed.run();
        });
        // The second click of a double click was meant for what stood here before.
        addEventFilter(
                MouseEvent.MOUSE_PRESSED,
                event -> {
                    if (event.getClickCount() > 1) {
                        event.consume();
                    }
                });
        getChildren().addAll(sign, sentence, choices, close);
        hide();
    }

    /// Called when the author closes it.
    void onClose(Runnable action) {
        whenClosed = action;
    }

    /// A warning.
    void show(String text) {
        show(text, List.of());
    }

    /// @param verb what the button does
    void show(String text, String verb, Runnable command) {
        show(text, List.of(new Choice(verb, command)));
    }

    /// The notice goes when one of the choices is taken.
    void show(String text, List<Choice> offered) {
        show(Tone.WARNING, text, offered);
    }

    void show(Tone tone, String text) {
        show(tone, text, List.of());
    }

    void show(Tone tone, String text, List<Choice> offered) {
        sign.setIconCode(tone.sign());
        getStyleClass().setAll("notice", tone.styleClass());
        sentence.setWrapText(Wrapping.isSafe(text));
        sentence.setText(text);
        choices.getChildren().setAll(offered.stream().map(this::button).toList());
        setVisible(true);
        setManaged(true);
    }

    private Button button(Choice choice) {
        var button = new Button(choice.verb());
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(event -> {
            hide();
            choice.command().run();
        });
        return button;
    }

    /// Called when the bar goes while it has the focus: the toolkit would give that to whatever
    /// stands next.
    void onLeave(Runnable action) {
        whenLeft = action;
    }

    void hide() {
        boolean hadFocus = isFocusWithin();
        setVisible(false);
        setManaged(false);
        if (hadFocus) {
            whenLeft.run();
        }
    }
}
