package weeknote.ui;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What the window shows while no post is open: what can be done now.
final class Welcome extends StackPane {

    private final VBox page;
    private final Button first;

    Welcome(Runnable newNote, Runnable open, Runnable sample) {
        getStyleClass().add("welcome");
        var name = new Label("Weeknote");
        name.getStyleClass().add("welcome-name");
        var line = new Label("Write your week. See it as your readers will.");
        line.getStyleClass().add("welcome-line");
        var hint = new Label("You can also drop a Markdown file here.");
        hint.getStyleClass().add("welcome-hint");
        first = button("New Note", Feather.EDIT_3, newNote);
        var choices =
                new VBox(
                        first,
                        button("Open a Post…", Feather.FOLDER, open),
                        button("Try a Sample", Feather.BOOK_OPEN, sample));
        choices.getStyleClass().add("welcome-choices");
        page = new VBox(name, line, choices, hint);
        page.setVisible(false);
        page.getStyleClass().add("welcome-page");
        getChildren().add(page);
    }

    /// Until then the page is blank: a post may be on its way, and what is typed meanwhile is for
    /// no button.
    void offer() {
        page.setVisible(true);
        first.requestFocus();
    }

    private static Button button(String text, Feather icon, Runnable command) {
        var button = new Button(text, new FontIcon(icon));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(event -> command.run());
        return button;
    }
}
