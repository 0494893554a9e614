package weeknote.ui;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import weeknote.assist.Statistics;

/// The line at the foot of the window: what was saved, what came of a command, how long the post
/// is, how its file is written.
final class StatusBar extends HBox {

    private static final int MOST_COUNTED = 200_000;

    private final Label saved = new Label();
    private final Label answer = new Label();
    private final Label longLine = new Label();
    private final Label selection = new Label();
    private final Label words = new Label();
    private final Label reading = new Label();
    private final Label format = new Label();

    StatusBar() {
        getStyleClass().add("status-bar");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(saved, answer, gap, longLine, selection, words, reading, format);
    }

    /// Puts something to press at its end.
    void add(Node control) {
        getChildren().add(control);
    }

    /// Puts something to press behind what was saved.
    void addFirst(Node control) {
        getChildren().add(1, control);
    }

    /// Says why a command did nothing; empty when the author has gone on.
    void answer(String sentence) {
        answer.setText(sentence);
    }

    void showSaved(String state) {
        saved.setText(state);
    }

    void show(Statistics statistics) {
        String notes =
                statistics.noteWords() == 0
                        ? ""
                        : " + " + counted(statistics.noteWords(), "word") + " in notes";
        words.setText(counted(statistics.words(), "word") + notes);
        boolean isEmpty = statistics.words() + statistics.noteWords() == 0;
        reading.setText(isEmpty ? "" : statistics.readingMinutes() + " min read");
    }

    void showSelection(String text) {
        int length = text.codePointCount(0, text.length());
        selection.setText(
                length == 0 ? "" : wordsOf(text) + counted(length, "character") + " selected");
    }

    /// Of a whole book words are not counted while a selection grows.
    private static String wordsOf(String text) {
        return text.length() > MOST_COUNTED ? "" : counted(Statistics.wordsOf(text), "word") + ", ";
    }

    /// Whether a line is shown otherwise than it is in the file.
    void showLongLine(boolean there) {
        longLine.setText(there ? "Long line, shown in pieces" : "");
    }

    void showFormat(String name) {
        format.setText(name);
    }

    private static String counted(int count, String noun) {
        return "%,d %s%s".formatted(count, noun, count == 1 ? "" : "s");
    }
}
