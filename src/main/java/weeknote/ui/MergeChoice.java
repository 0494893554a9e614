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

    /// What is chosen instead of the author's lines, by the number of the part.
    private final Map<Integer, String> chosen = new HashMap<>();

    MergeChoice(Merge merge) {
        this.merge = merge;
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

    private Node conflict(int index, Merge.Conflict conflict) {
        var mine = new RadioButton("Yours");
        var theirs = new RadioButton("The other program's");
        var both = new RadioButton("Both, yours first");
        var group = new ToggleGroup();
        group.getToggles().setAll(mine, theirs, both);
        mine.setSelected(true);
        mine.setOnAction(event -> chosen.remove(index));
        theirs.setOnAction(event -> chosen.put(index, conflict.theirs()));
        both.setOnAction(event -> chosen.put(index, both(conflict)));
        var row =
                new HBox(
                        column(mine, conflict.mine()),
                        column(new Label("Before"), conflict.base()),
                        column(theirs, conflict.theirs()));
        row.getStyleClass().add("merge-row");
        var box = new VBox(row, both);
        box.getStyleClass().addAll("merge-part", "merge-conflict");
        return box;
    }

    /// A last line without a line feed gets one when another follows.
    private static String both(Merge.Conflict conflict) {
        String mine = conflict.mine();
        boolean isOpen = !mine.isEmpty() && !mine.endsWith("\n") && !conflict.theirs().isEmpty();
        return mine + (isOpen ? "\n" : "") + conflict.theirs();
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
