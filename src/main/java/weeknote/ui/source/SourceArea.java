package weeknote.ui.source;

import java.util.Collection;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.text.TextFlow;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.TwoDimensional;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// The toolkit's area, made to show lines of any length: in pieces, see [SoftBreaks]. Its own
/// offsets count what is shown.
public final class SourceArea extends StyledTextArea<Collection<String>, Collection<String>> {

    private SoftBreaks breaks = SoftBreaks.NONE;
    private final Folds folds = new Folds(this);
    private int settledCaret;
    private final ReadOnlyBooleanWrapper inPieces = new ReadOnlyBooleanWrapper();
    private Runnable whenLaidOut = () -> {};
    private Runnable whenPasted = this::pasteText;
    private Listener listener = (shown, change) -> {};

    /// Sees each change, as one of what is shown and as one of the text.
    @FunctionalInterface
    interface Listener {
        void changed(TextChange shown, TextChange change);
    }

    SourceArea() {
        super(List.of(), SourceArea::style, List.of(), SourceArea::style, false);
        multiPlainChanges().subscribe(this::changed);
    }

    private static void style(TextFlow paragraph, Collection<String> classes) {
        paragraph.getStyleClass().addAll(classes);
        paragraph.setVisible(!Folds.isFolded(classes));
    }

    private static void style(TextExt text, Collection<String> classes) {
        text.getStyleClass().addAll(classes);
        char mark = SoftBreaks.MARK.charAt(0);
        if (text.getText().indexOf(mark) >= 0) {
            text.setText(text.getText().replace(mark, SoftBreaks.INVISIBLE));
        }
    }

    /// The breaks in what is shown.
    SoftBreaks breaks() {
        return breaks;
    }

    Folds folds() {
        return folds;
    }

    /// Whether Up and Down pass over folded lines, which the toolkit then looks for.
    void setSkipsFolded(boolean skips) {
        foldCheck = skips;
    }

    void onChange(Listener listener) {
        this.listener = listener;
    }

    /// Each of several changes counts in what the ones before it have made.
    private void changed(List<PlainTextChange> changes) {
        TextChange shown = TextChange.NONE;
        TextChange text = TextChange.NONE;
        for (PlainTextChange change : changes) {
            var range = new TextRange(change.getPosition(), change.getRemovalEnd());
            shown = shown.then(TextChange.of(TextEdit.replace(range, change.getInserted())));
            text =
                    text.then(
                            TextChange.of(
                                    TextEdit.replace(
                                            breaks.textRange(range),
                                            SoftBreaks.textOf(change.getInserted()))));
            breaks = breaks.after(change.getPosition(), change.getRemoved(), change.getInserted());
        }
        inPieces.set(!breaks.isEmpty());
        listener.changed(shown, text);
    }

    /// Whether a line is so long that it is shown in pieces.
    ObservableValue<Boolean> inPieces() {
        return inPieces.getReadOnlyProperty();
    }

    /// Called after each layout, when the caret stands where it will be seen.
    void onLaidOut(Runnable action) {
        whenLaidOut = action;
    }

    @Override
    protected void layoutChildren() {
        leaveMark();
        super.layoutChildren();
        whenLaidOut.run();
    }

    /// How text is inserted at a place in what is shown.
    String broken(int start, int end, String text) {
        var first = offsetToPosition(start, TwoDimensional.Bias.Forward);
        var last = offsetToPosition(end, TwoDimensional.Bias.Forward);
        int behind = getParagraphLength(last.getMajor()) - last.getMinor();
        // No file can hold it, so it is nothing that could be saved.
        String sound = text.replace(SoftBreaks.MARK, "\uFFFD\n");
        return LongLines.broken(sound, first.getMinor(), behind);
    }

    @Override
    public void replaceText(int start, int end, String text) {
        folds.edit(start, end, text);
        super.replaceText(start, end, broken(start, end, text));
    }

    /// Half of a mark cannot be removed.
    @Override
    public void replace(
            int start,
            int end,
            StyledDocument<Collection<String>, String, Collection<String>> replacement) {
        int wholeStart = breaks.splits(start) ? start - 1 : start;
        int wholeEnd = breaks.splits(end) ? (start == end ? end - 1 : end + 1) : end;
        super.replace(wholeStart, wholeEnd, replacement);
    }

    @Override
    public void deletePreviousChar() {
        int offset = breaks.textOffset(getCaretPosition());
        if (offset > 0) {
            delete(new TextRange(offset - 1, offset));
        }
    }

    @Override
    public void deleteNextChar() {
        int offset = breaks.textOffset(getCaretPosition());
        if (offset < breaks.textOffset(getLength())) {
            delete(new TextRange(offset, offset + 1));
        }
    }

    /// Deletes a UTF-16 code unit of the text, and its other half if it is one of two.
    private void delete(TextRange unit) {
        TextRange shown = breaks.shownRange(unit);
        int start = shown.start();
        int end = shown.end();
        char c = getText(start, end).charAt(0);
        if (Character.isLowSurrogate(c) && start > 0) {
            start -= Character.isHighSurrogate(getText(start - 1, start).charAt(0)) ? 1 : 0;
        } else if (Character.isHighSurrogate(c) && end < getLength()) {
            end += Character.isLowSurrogate(getText(end, end + 1).charAt(0)) ? 1 : 0;
        }
        deleteText(start, end);
    }

    @Override
    public void copy() {
        String selected = SoftBreaks.textOf(getSelectedText());
        if (!selected.isEmpty()) {
            var content = new ClipboardContent();
            content.putString(selected);
            Clipboard.getSystemClipboard().setContent(content);
        }
    }

    /// Called for what the clipboard holds, in place of pasting it as text.
    void onPaste(Runnable action) {
        whenPasted = action;
    }

    @Override
    public void paste() {
        if (isEditable()) {
            whenPasted.run();
        }
    }

    private void pasteText() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasString()) {
            replaceSelection(clipboard.getString());
        }
    }

    /// The caret stands before a mark or behind it. This waits for the layout, when a move of the
    /// caret and of its anchor is over.
    private void leaveMark() {
        int caret = getCaretPosition();
        if (breaks.splits(caret)) {
            int to = settledCaret < caret ? caret + 1 : caret - 1;
            selectRange(getAnchor() == caret ? to : getAnchor(), to);
        }
        settledCaret = getCaretPosition();
    }

    Selection selection() {
        return new Selection(breaks.textOffset(getAnchor()), breaks.textOffset(getCaretPosition()));
    }

    void select(Selection selection) {
        int length = breaks.textOffset(getLength());
        int anchor = breaks.shownCaret(Math.min(selection.anchor(), length));
        int caret = breaks.shownCaret(Math.min(selection.caret(), length));
        folds.reveal(Math.min(anchor, caret), Math.max(anchor, caret));
        selectRange(anchor, caret);
    }
}
