package weeknote.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import weeknote.text.Merge;

/// The parts of a merge, and what was chosen of those in which both sides said something.
final class MergeChoice {

    /// More lines that nobody changed are left out of the picture.
    private static final int CONTEXT = 3;

    /// Its height is reckoned with this width, before the row gives it more.
    private static final double COLUMN = 240;

    private final Merge merge;

    /// What is chosen, by the number of the part.
    private final Map<Integer, String> chosen = new HashMap<>();

    private final Runnable whenMade;

    /// @param whenMade called when nothing is left to choose
    MergeChoice(Merge merge, Runnable whenMade) {
        this.merge = merge;
        this.whenMade = whenMade;
    }

    /// The merged text with what was chosen.
    String text() {
        var text = new StringBuilder();
        List<Merge.Part> parts = merge.parts();
        for (int i = 0; i < parts.size(); i++) {
            text.append(chosen.getOrDefault(i, parts.get(i).text()));
        }
        return text.toString();
    }

    Node view(int index) {
        return switch (merge.parts().get(index)) {
            case Merge.Agreed(String text) -> block("merge-agreed", "", shortened(text));
            case Merge.Mine(String base, String text) -> side("merge-mine", "You", base, text);
            case Merge.Theirs(String base, String text) ->
                    side("merge-theirs", "The other program", base, text);
            case Merge.Conflict conflict -> conflict(index, conflict);
        };
    }

    /// `before` is what was there, `text` what is there now.
    private static Node side(String style, String who, String before, String text) {
        String did = text.isEmpty() ? " removed" : before.isEmpty() ? " added" : " changed";
        return block(style, who + did, text.isEmpty() ? before : text);
    }

    /// Nothing is chosen at first: no key pressed in passing takes away what nobody has read.
    private Node conflict(int index, Merge.Conflict conflict) {
        String ours = conflict.mine();
        String other = conflict.theirs();
        var group = new ToggleGroup();
        var row =
                new HBox(
                        column(choice(group, index, "Yours", ours), ours),
                        column(new Label("Before"), conflict.base()),
                        column(choice(group, index, "Theirs", other), other));
        row.getStyleClass().add("merge-row");
        var both =
                new HBox(
                        choice(group, index, "Both, yours first", both(ours, other)),
                        choice(group, index, "Both, theirs first", both(other, ours)));
        both.getStyleClass().add("merge-row");
        var box = new VBox(row, both);
        box.getStyleClass().addAll("merge-part", "merge-conflict");
        return box;
    }

    private RadioButton choice(ToggleGroup group, int index, String words, String text) {
        var button = new RadioButton(words);
        button.setToggleGroup(group);
        button.setOnAction(event -> {
            chosen.put(index, text);
            if (chosen.size() == merge.conflicts()) {
                whenMade.run();
            }
        });
        return button;
    }

    /// A last line without a line feed gets one when another follows.
    private static String both(String first, String second) {
        boolean isOpen = !first.isEmpty() && !first.endsWith("\n") && !second.isEmpty();
        return first + (isOpen ? "\n" : "") + second;
    }

    private static VBox column(Node head, String text) {
        var column = new VBox(head, lines(text.isEmpty() ? "(nothing)" : text));
        column.getStyleClass().add("merge-column");
        column.setPrefWidth(COLUMN);
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private static Node block(String style, String head, String text) {
        var box = new VBox(lines(text));
        if (!head.isEmpty()) {
            box.getChildren().addFirst(new Label(head));
        }
        box.getStyleClass().addAll("merge-part", style);
        return box;
    }

    private static Label lines(String text) {
        var label = new Label(text.stripTrailing());
        label.getStyleClass().add("merge-lines");
        label.setWrapText(Wrapping.isSafe(text));
        return label;
    }

    private static String shortened(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() <= 2 * CONTEXT + 1) {
            return text;
        }
        int hidden = lines.size() - 2 * CONTEXT;
        return joined(lines.subList(0, CONTEXT))
                + "⋯ "
                + hidden
                + " lines that nobody changed ⋯\n"
                + joined(lines.subList(lines.size() - CONTEXT, lines.size()));
    }

    private static String joined(List<String> lines) {
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }
}
