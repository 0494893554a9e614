package weeknote.ui.form;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import weeknote.ui.Wrapping;

/// What is wrong with a field, in words and with an icon, and what can be done about it with one
/// key.
final class FieldProblem extends FlowPane {

    /// Something to do: `Put quotes around the title`.
    record Remedy(String title, Runnable action) {}

    /// What the style sheet leaves free at both sides of a banner.
    private static final double PADDING = 34;

    FieldProblem() {
        getStyleClass().add("field-problem");
        setMinWidth(0);
        setPrefWrapLength(0);
        show("", List.of());
    }

    void show(String sentence, List<Remedy> remedies) {
        List<Node> parts = new ArrayList<>();
        if (!sentence.isEmpty()) {
            var label = new Label(sentence, new FontIcon(Feather.ALERT_TRIANGLE));
            label.setWrapText(Wrapping.isSafe(sentence));
            label.maxWidthProperty().bind(widthProperty().subtract(PADDING));
            parts.add(label);
        }
        for (Remedy remedy : remedies) {
            var link = new Hyperlink(remedy.title());
            link.setOnAction(event -> remedy.action().run());
            parts.add(link);
        }
        getChildren().setAll(parts);
        setVisible(!parts.isEmpty());
        setManaged(!parts.isEmpty());
    }
}
