package weeknote.ui.assist;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import weeknote.check.Diagnostic;
import weeknote.check.Fix;
import weeknote.ui.SeverityIcon;

/// A problem in words: what is wrong, its code, and what mends it, to click.
final class ProblemLines extends VBox {

    private static final int MOST_FIXES = 4;

    ProblemLines(Diagnostic diagnostic, double width, Consumer<Fix> taken) {
        getStyleClass().add("hover-problem");
        getChildren().add(message(diagnostic, width));
        List<Fix> fixes = diagnostic.fixes();
        fixes.stream().limit(MOST_FIXES).forEach(fix -> getChildren().add(link(fix, taken)));
        if (fixes.isEmpty()) {
            getChildren().add(label(diagnostic.code(), "hover-code"));
        } else {
            getChildren().add(label(diagnostic.code() + "   Alt+Enter mends it", "hover-code"));
        }
    }

    private static Node message(Diagnostic diagnostic, double width) {
        Label words = label(diagnostic.message(), "hover-text");
        words.setWrapText(true);
        words.setMaxWidth(width);
        var line = new HBox(SeverityIcon.of(diagnostic.severity()), words);
        line.getStyleClass().add("hover-message");
        return line;
    }

    private static Node link(Fix fix, Consumer<Fix> taken) {
        var link = new Hyperlink(fix.title());
        link.getStyleClass().add("hover-fix");
        link.setFocusTraversable(false);
        link.setMnemonicParsing(false);
        link.setOnAction(event -> taken.accept(fix));
        return link;
    }

    private static Label label(String text, String styleClass) {
        var label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
