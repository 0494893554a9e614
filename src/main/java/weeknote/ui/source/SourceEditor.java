package weeknote.ui.source;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.event.MouseOverTextEvent;
import weeknote.assist.SemanticTokens;
import weeknote.site.TextPlace;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;
import weeknote.ui.Wrapping;

/// The source of the post: it owns the live text and its undo history.
///
/// Every change, typed or proposed by another view, comes out of [#onChange] once. The text has LF
/// line ends only.
public final class SourceEditor extends StackPane {

    private static final PseudoClass RIGHT_TO_LEFT = PseudoClass.getPseudoClass("right-to-left");

    private static final Duration HOVER_DELAY = Duration.ofMillis(400);

    /// How far down the view a jump lands.
    private static final double LANDING = 0.33;

    private final SourceArea area = new SourceArea();
    private final Colours colours = new Colours(area);
    private final History history = History.install(area);
    private final Margin margin = new Margin(area, colours);
    private final CaretInView caretInView = new CaretInView(area);
    private final Measure measure = Measure.keep(area);
    private final MarkStrip strip = new MarkStrip();
    private Consumer<TextChange> listener = change -> {};
    private boolean opening;

    public SourceEditor() {
        getStyleClass().add("source-editor");
        area.getStyleClass().add("source");
        area.wrapTextProperty()
                .subscribe(isSafe -> area.pseudoClassStateChanged(RIGHT_TO_LEFT, !isSafe));
        area.setWrapText(true);
        area.setAccessibleText("Markdown source");
        area.setPlaceholder(placeholder(), Pos.TOP_LEFT);
        getChildren().addAll(new VirtualizedScrollPane<>(area), strip);
        StackPane.setAlignment(strip, Pos.CENTER_RIGHT);
        area.onChange(this::report);
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
        history.forget();
        colours.forget();
        showStrip();
        area.moveTo(0);
        area.showParagraphAtTop(0);
    }

    /// Colours the text by its tokens, or by those of the text that `since` has changed.
    public void show(SemanticTokens tokens, TextChange since) {
        colours.show(tokens.after(since));
    }

    /// Puts these marks on the text, in place of those that the layer had. They move with the text
    /// until others come.
    public void setMarks(Mark.Layer layer, List<Mark> marks) {
        switch (layer) {
            case PROBLEMS -> margin.change(() -> colours.show(layer, marks));
            case SPELLING, SEARCH -> colours.show(layer, marks);
        }
        showStrip();
    }

    private void showStrip() {
        strip.show(colours.striped(), area.getLength());
    }

    /// Called with each change of the text, after it has happened.
    public void onChange(Consumer<TextChange> listener) {
        this.listener = listener;
    }

    private void report(TextChange shown, TextChange change) {
        if (!change.edits().stream().map(TextEdit::newText).allMatch(Wrapping::isSafe)) {
            area.setWrapText(false);
        }
        if (opening) {
            return;
        }
        colours.changed(shown);
        showStrip();
        // Where only the breaks of a long line have moved, nothing has happened to the author.
        if (!change.isEmpty()) {
            listener.accept(change);
        }
    }

    /// Applies a proposed change as one undo step of its own. The caret and the selection stay with
    /// their text.
    public void apply(TextChange change) {
        apply(change, selection().map(change));
    }

    /// Applies a proposed change as one undo step of its own, and selects. Undo brings back what
    /// was selected before.
    public void apply(TextChange change, Selection after) {
        if (change.isEmpty() || !area.isEditable()) {
            return;
        }
        var step = area.createMultiChange(change.edits().size());
        // From the last to the first, so that no edit moves the place of another.
        for (TextEdit edit : change.edits().reversed()) {
            TextRange range = area.breaks().shownRange(edit.range());
            String text = area.broken(range.start(), range.end(), edit.newText());
            area.folds().edit(range.start(), range.end(), text);
            step.replaceTextAbsolutely(range.start(), range.end(), text);
        }
        history.step(after, step::commit);
    }

    /// Sees each key before the text does, but not Tab after Esc, which leaves. A key that it
    /// consumes is done.
    public void onKey(EventHandler<KeyEvent> handler) {
        area.addEventFilter(
                KeyEvent.ANY,
                event -> {
                    if (!event.isConsumed()) {
                        handler.handle(event);
                    }
                });
    }

    /// Where the author is.
    public Selection selection() {
        return area.selection();
    }

    /// Selects, and scrolls there if the caret would not be seen.
    public void select(Selection selection) {
        area.select(selection);
        area.requestFollowCaret();
    }

    /// Selects, for an author who comes from elsewhere: what is out of sight comes where there is
    /// much to read around it, a third down.
    public void goTo(Selection selection) {
        area.select(selection);
        // What was folded is there only then.
        area.layout();
        if (!show(selection.caret())) {
            area.requestFollowCaret();
        }
    }

    /// Where the author is, to come back there.
    public TextPlace place() {
        String text = SoftBreaks.textOf(area.getText());
        return new TextPlace(selection(), viewport().top(), area.folds().ranges(), text.hashCode());
    }

    /// Shows a place of this text.
    public void show(TextPlace place) {
        place.folds().forEach(this::toggleFold);
        select(place.selection());
        viewport().showAtTop(place.top());
        // When the text has got its scroll bar, its lines are narrower and lose the place.
        Platform.runLater(() -> {
            if (selection().equals(place.selection())) {
                viewport().showAtTop(place.top());
            }
        });
    }

    /// Brings a place that is out of sight a third down the view; the caret stays.
    ///
    /// @return false if it is in sight
    public boolean show(int offset) {
        SourceViewport viewport = viewport();
        boolean isOut = viewport.topOf(offset).isEmpty();
        if (isOut) {
            double top = area.localToScene(0, 0).getY();
            viewport.show(offset, top + area.getHeight() * LANDING);
        }
        return isOut;
    }

    /// Called whenever the caret or the selection has moved.
    public void onSelection(Consumer<Selection> listener) {
        area.caretPositionProperty().addListener(caret -> listener.accept(selection()));
        area.anchorProperty().addListener(anchor -> listener.accept(selection()));
    }

    /// Where a range is on the screen, for what pops up beside it; of an empty one, the place
    /// between the two characters. Empty if it is not in view.
    public Optional<Bounds> boundsOf(TextRange range) {
        TextRange shown = area.breaks().shownRange(range);
        return area.getCharacterBoundsOnScreen(shown.start(), shown.end());
    }

    /// The place between two characters that is nearest to a point of the screen.
    public int offsetAt(double screenX, double screenY) {
        Point2D point = area.screenToLocal(screenX, screenY);
        return area.breaks().textOffset(area.hit(point.getX(), point.getY()).getInsertionIndex());
    }

    /// Called when the mouse comes to rest over a character, or to an icon in the margin, and when
    /// it moves on.
    public void onHover(Consumer<Hover> listener) {
        margin.onHover(listener);
        area.setMouseOverTextDelay(HOVER_DELAY);
        area.addEventHandler(
                MouseOverTextEvent.MOUSE_OVER_TEXT_BEGIN,
                event ->
                        listener.accept(
                                new Hover.At(
                                        area.breaks().textOffset(event.getCharacterIndex()),
                                        event.getScreenPosition())));
        area.addEventHandler(
                MouseOverTextEvent.MOUSE_OVER_TEXT_END, event -> listener.accept(new Hover.Away()));
    }

    /// Folds the lines of a range away below its first one, or unfolds them.
    ///
    /// @return false if they are too many
    public boolean toggleFold(TextRange range) {
        return area.folds().toggle(area.breaks().shownRange(range));
    }

    public boolean isEditable() {
        return area.isEditable();
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
        area.paste();
    }

    /// Called for what the clipboard holds, in place of pasting it as text.
    public void onPaste(Runnable action) {
        area.onPaste(action);
    }

    public void selectAll() {
        area.selectAll();
    }

    /// The selected text; empty if none is.
    public ObservableValue<String> selectedText() {
        return area.selectedTextProperty().map(SoftBreaks::textOf);
    }

    /// Whether a line of the text is so long that it is shown in pieces.
    public ObservableValue<Boolean> hasLongLine() {
        return area.inPieces();
    }

    /// Switches a mode on or off.
    public void setMode(SourceMode mode, boolean on) {
        area.getStyleClass().remove(mode.id());
        if (on) {
            area.getStyleClass().add(mode.id());
        }
        switch (mode) {
            case LINE_NUMBERS -> margin.setNumbered(on);
            case TYPEWRITER -> caretInView.setAtMidHeight(on);
            case FOCUS -> {}
        }
    }

    /// Lets go of everything that the toolkit would hold on to.
    public void dispose() {
        area.dispose();
    }

    /// In pixels; the measure grows with it.
    public void setFontSize(double size) {
        measure.setFontSize(size);
    }

    @Override
    public void requestFocus() {
        area.requestFocus();
    }
}
