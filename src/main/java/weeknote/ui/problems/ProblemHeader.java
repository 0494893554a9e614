package weeknote.ui.problems;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import weeknote.check.Severity;
import weeknote.session.PostProblems;
import weeknote.ui.SeverityIcon;

/// Above the list: which posts, which severities, which words, and how far a check of the site is.
public final class ProblemHeader extends HBox {

    private final ToggleButton thisPost = new ToggleButton("This Post");
    private final ToggleButton allPosts = new ToggleButton("All Posts");
    private final Map<Severity, ToggleButton> severities = new EnumMap<>(Severity.class);
    private final TextField words = new TextField();
    private final Label progress = new Label();
    private final Button run = new Button();
    private final ProblemActions actions;
    private final Button close = new Button("", new FontIcon(Feather.X));

    /// @param filtered called when the author wants to see fewer or more of the same posts
    ProblemHeader(ProblemActions actions, Runnable filtered) {
        this.actions = actions;
        getStyleClass().add("problem-header");
        var title = new Label("Problems");
        title.getStyleClass().add("problem-title");
        title.setMinWidth(USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        List<Node> parts = new ArrayList<>(List.of(title, scope()));
        parts.add(severities(filtered));
        words.setPromptText("Filter");
        words.setAccessibleText("Filter problems by words");
        words.getStyleClass().add("problem-words");
        words.textProperty().addListener(typed -> filtered.run());
        progress.getStyleClass().add("problem-detail");
        progress.setMinWidth(0);
        run.setMinWidth(USE_PREF_SIZE);
        close.getStyleClass().addAll("flat", "button-icon");
        close.setAccessibleText("Close problems");
        close.setOnAction(event -> actions.close());
        parts.addAll(List.of(words, gap, progress, run, close));
        getChildren().setAll(parts);
        showProgress("", false);
    }

    private Node scope() {
        var group = new ToggleGroup();
        var box = new HBox(thisPost, allPosts);
        box.getStyleClass().add("problem-scope");
        for (ToggleButton each : List.of(thisPost, allPosts)) {
            each.setToggleGroup(group);
            each.setMinWidth(USE_PREF_SIZE);
        }
        thisPost.getStyleClass().add("left-pill");
        allPosts.getStyleClass().add("right-pill");
        thisPost.setSelected(true);
        group.selectedToggleProperty()
                .addListener((all, before, now) -> {
                    if (now == null) {
                        group.selectToggle(before);
                    } else {
                        actions.scopeChanged();
                    }
                });
        return box;
    }

    private Node severities(Runnable filtered) {
        var box = new HBox();
        box.getStyleClass().add("problem-severities");
        for (Severity severity : Severity.values()) {
            var toggle = new ToggleButton("0", SeverityIcon.of(severity));
            toggle.getStyleClass().add("find-toggle");
            toggle.setMinWidth(USE_PREF_SIZE);
            toggle.setSelected(true);
            toggle.setOnAction(event -> filtered.run());
            toggle.setTooltip(new Tooltip(SeverityIcon.name(severity)));
            severities.put(severity, toggle);
            box.getChildren().add(toggle);
        }
        return box;
    }

    public boolean isOfAllPosts() {
        return allPosts.isSelected();
    }

    public void setOfAllPosts(boolean all) {
        (all ? allPosts : thisPost).setSelected(true);
    }

    Set<Severity> shown() {
        var shown = EnumSet.noneOf(Severity.class);
        severities.forEach((severity, toggle) -> {
            if (toggle.isSelected()) {
                shown.add(severity);
            }
        });
        return shown;
    }

    /// Takes back what the author filtered by.
    void showEverything() {
        severities.values().forEach(toggle -> toggle.setSelected(true));
        words.clear();
    }

    String words() {
        return words.getText();
    }

    TextField field() {
        return words;
    }

    /// How many there are of each severity, shown or not.
    void count(List<PostProblems> posts) {
        severities.forEach((severity, toggle) -> {
            int count =
                    posts.stream()
                            .mapToInt(post ->
                                    (int)
                                            post.problems().stream()
                                                    .filter(each ->
                                                            each.diagnostic().severity()
                                                                    == severity)
                                                    .count())
                            .sum();
            toggle.setText("%,d".formatted(count));
            toggle.setAccessibleText("Show " + SeverityIcon.counted(count, severity));
        });
    }

    /// Says how far it is.
    ///
    /// @param isRunning whether there is something to cancel
    public void showProgress(String sentence, boolean isRunning) {
        progress.setText(sentence);
        run.setText(isRunning ? "Cancel" : "Check All Posts");
        run.setOnAction(event -> {
            if (isRunning) {
                actions.cancel();
            } else {
                actions.checkAll();
            }
        });
    }
}
