package weeknote.ui.source;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;

import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.PlainTextChange;

import weeknote.post.Post;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;
import weeknote.ui.Wrapping;

import java.util.List;
import java.util.function.Consumer;

/// The source of the post: it owns the live text and its undo history.
///
/// Every change, typed or proposed by another view, comes out of [#onChange] once. The text has LF
/// line ends only.
public final class SourceEditor extends StackPane {

    private static final double TOP_MARGIN = 12;
    private static final double LEAST_MARGIN = 28;

    /// The widest a line gets, in units of the font size: about 70 characters of the bundled face.
    private static final double MEASURE = 37;

    private final StyleClassedTextArea area = new StyleClassedTextArea(false);
    private final Colours colours = new Colours(area);
    private Consumer<TextChange> listener = change -> {};
    private boolean opening;
    private double fontSize = 16;

    public SourceEditor() {
        getStyleClass().add("source-editor");
        area.getStyleClass().add("source");
        area.setWrapText(true);
        area.setAccessibleText("Markdown source");
        area.setPlaceholder(placeholder(), Pos.TOP_LEFT);
        getChildren().add(new VirtualizedScrollPane<>(area));
        area.widthProperty().subscribe(this::keepTheMeasure);
        area.multiPlainChanges().subscribe(this::report);
        LeaveByTab.install(area);
    }

    private static Label placeholder() {
        var hint = new Label("Write here. Ctrl+; opens the details: title, date, categories.");
        hint.getStyleClass().add("source-placeholder");
        return hint;
    }

    /// What of the text is in sight.
    public SourceViewport viewport() {
        return new SourceViewport(area);
    }

    /// Shows another text; its undo history starts here.
    public void open(String text) {
        area.setWrapText(Wrapping.isSafe(text));
        opening = true;
        area.replaceText(text);
        opening = false;
        area.getUndoManager().forgetHistory();
        area.moveTo(0);
        area.showParagraphAtTop(0);
    }

    /// Colours the text from an analysis of it, or of the text that `since` has changed.
    public void show(Post post, TextChange since) {
        List<Paint> paints = Paint.of(post);
        if (!since.isEmpty()) {
            paints = paints.stream().map(paint -> paint.after(since)).toList();
        }
        colours.show(StyleRuns.of(paints));
    }

    /// Called with each change of the text, after it has happened.
    public void onChange(Consumer<TextChange> listener) {
        this.listener = listener;
    }

    private void report(List<PlainTextChange> changes) {
        if (!changes.stream().map(PlainTextChange::getInserted).allMatch(Wrapping::isSafe)) {
            area.setWrapText(false);
        }
        if (!opening) {
            // Each of several changes counts in the text that the ones before it have made.
            listener.accept(
                    changes.stream()
                            .map(SourceEditor::change)
                            .reduce(TextChange.NONE, TextChange::then));
        }
    }

    private static TextChange change(PlainTextChange change) {
        var range = new TextRange(change.getPosition(), change.getRemovalEnd());
        return TextChange.of(TextEdit.replace(range, change.getInserted()));
    }

    /// Applies a proposed change as one undo step of its own. The caret and the selection stay with
    /// their text.
    public void apply(TextChange change) {
        if (change.isEmpty() || !area.isEditable()) {
            return;
        }
        IndexRange selection = area.getSelection();
        boolean caretFirst = area.getCaretPosition() == selection.getStart();
        area.getUndoManager().preventMerge();
        var step = area.createMultiChange(change.edits().size());
        // From the last to the first, so that no edit moves the place of another.
        for (TextEdit edit : change.edits().reversed()) {
            step.replaceTextAbsolutely(edit.range().start(), edit.range().end(), edit.newText());
        }
        step.commit();
        area.getUndoManager().preventMerge();
        TextRange moved = change.map(new TextRange(selection.getStart(), selection.getEnd()));
        area.selectRange(
                caretFirst ? moved.end() : moved.start(), caretFirst ? moved.start() : moved.end());
    }

    public void setEditable(boolean editable) {
        area.setEditable(editable);
    }

    public void undo() {
        area.undo();
    }

    public void redo() {
        area.redo();
    }

    public void cut() {
        if (area.isEditable()) {
            area.cut();
        }
    }

    public void copy() {
        area.copy();
    }

    public void paste() {
        if (area.isEditable()) {
            area.paste();
        }
    }

    public void selectAll() {
        area.selectAll();
    }

    /// The selected text; empty if none is.
    public ObservableValue<String> selectedText() {
        return area.selectedTextProperty();
    }

    /// In pixels; the measure grows with it.
    public void setFontSize(double size) {
        fontSize = size;
        area.setStyle("-fx-font-size: " + size + "px;");
        keepTheMeasure();
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }

    /// Lines wrap at the measure, however wide the window; what is left over becomes margin on both
    /// sides.
    private void keepTheMeasure() {
        double over = area.getWidth() - MEASURE * fontSize;
        double margin = Math.max(LEAST_MARGIN, Math.floor(over / 2));
        area.setPadding(new Insets(TOP_MARGIN, margin, 0, margin));
    }
}
