package weeknote.ui.problems;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What stands in a list without lines: that there are no problems, or that the filter hides them.
final class NothingShown extends VBox {

    private final Label sentence = new Label();
    private final Button clear = new Button("Clear Filter");

    NothingShown(Runnable clearFilter) {
        getStyleClass().add("problem-nothing");
        setAlignment(Pos.CENTER);
        clear.setOnAction(event -> clearFilter.run());
        getChildren().setAll(sentence, clear);
    }

    /// @param none what to say if there are no problems
    /// @param count how many there are, none of which is shown
    void show(String none, int count) {
        sentence.setText(
                switch (count) {
                    case 0 -> none;
                    case 1 -> "The one problem does not match.";
                    default -> "None of the %,d problems matches.".formatted(count);
                });
        clear.setVisible(count > 0);
        clear.setManaged(count > 0);
    }
}
