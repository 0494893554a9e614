package weeknote.ui.form;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The line on top of the form, and all of it while it is folded: the front matter in short. A
/// click opens or folds.
final class DetailsHeader extends HBox {

    private final FontIcon arrow = new FontIcon(Feather.CHEVRON_RIGHT);
    private final Button toggle = new Button("Details", arrow);
    private final Label summary = new Label();

    DetailsHeader(Runnable toggled) {
        getStyleClass().add("details-header");
        toggle.getStyleClass().addAll("flat", "details-toggle");
        toggle.setMinWidth(USE_PREF_SIZE);
        toggle.setOnAction(event -> toggled.run());
        summary.getStyleClass().add("details-summary");
        summary.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(summary, Priority.ALWAYS);
        summary.setOnMouseClicked(event -> toggled.run());
        getChildren().addAll(toggle, summary);
    }

    void show(String line) {
        summary.setText(line);
    }

    void setOpen(boolean open) {
        arrow.setIconCode(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        toggle.setAccessibleText(open ? "Fold details" : "Open details");
    }
}
