package weeknote.ui;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import weeknote.check.Severity;
import weeknote.session.Problems;

/// How many problems the post has, in the status bar. Pressing it opens their list.
final class ProblemCount extends Button {

    private final HBox counts = new HBox();

    ProblemCount() {
        getStyleClass().addAll("flat", "problem-count");
        counts.getStyleClass().add("problem-counts");
        setGraphic(counts);
        setMinWidth(USE_PREF_SIZE);
        show(Problems.NONE);
    }

    void show(Problems problems) {
        List<Node> parts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Severity severity : Severity.values()) {
            int count = problems.count(severity);
            if (count > 0) {
                parts.add(new Label("%,d".formatted(count), SeverityIcon.of(severity)));
                words.add(SeverityIcon.counted(count, severity));
            }
        }
        if (parts.isEmpty()) {
            parts.add(new Label("No problems", new FontIcon(Feather.CHECK_CIRCLE)));
            words.add("No problems");
        }
        counts.getChildren().setAll(parts);
        String sentence = String.join(", ", words);
        setAccessibleText(sentence + ". Show the list.");
        setTooltip(new Tooltip(sentence));
    }
}
