package weeknote.ui.form;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is wrong with a field, in words and with an icon, and what can be done about it with one
/// key.
final class FieldProblem extends FlowPane {

    /// Something to do: `Put quotes around the title`.
    record Remedy(String title, Runnable action) {}

    FieldProblem() {
        getStyleClass().add("field-problem");
        show("", List.of());
    }

    void show(String sentence, List<Remedy> remedies) {
        List<Node> parts = new ArrayList<>();
        if (!sentence.isEmpty()) {
            var label = new Label(sentence, new FontIcon(Feather.ALERT_TRIANGLE));
            label.setWrapText(true);
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
