package weeknote.ui.find;

import java.util.List;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// The text that is searched, as the bar needs it. On the JavaFX thread.
public interface Searched {

    String text();

    /// What is selected; empty at the caret if nothing is.
    TextRange selection();

    /// Selects, scrolls there, and leaves the focus where it is.
    void select(TextRange range);

    /// Marks these hits, in place of those that were marked. They move with the text by themselves.
    ///
    /// @param current which of them stands out; -1 for none
    void mark(List<TextRange> hits, int current);

    /// Changes the text, as one undo step, and then selects.
    void apply(TextChange change, TextRange selection);

    /// Takes back the last change.
    void undo();

    boolean isEditable();

    void requestFocus();
}
