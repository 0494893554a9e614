package weeknote.ui;

import java.util.ArrayList;
import java.util.List;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextRange;
import weeknote.ui.find.Searched;
import weeknote.ui.source.Mark;
import weeknote.ui.source.SourceEditor;

/// The source editor, as the find bar sees it.
///
/// @param view knows the text
record SearchedSource(SourceEditor source, EditorView view) implements Searched {

    @Override
    public String text() {
        return view.session().text();
    }

    @Override
    public TextRange selection() {
        return source.selection().range();
    }

    @Override
    public void select(TextRange range) {
        source.goTo(new Selection(range.start(), range.end()));
    }

    @Override
    public void mark(List<TextRange> hits, int current) {
        List<Mark> marks = new ArrayList<>(hits.size());
        for (int i = 0; i < hits.size(); i++) {
            marks.add(new Mark(hits.get(i), i == current ? Mark.Kind.CURRENT_HIT : Mark.Kind.HIT));
        }
        source.setMarks(Mark.Layer.SEARCH, marks);
    }

    @Override
    public void apply(TextChange change, TextRange selection) {
        source.apply(change, new Selection(selection.start(), selection.end()));
    }

    @Override
    public void undo() {
        source.undo();
    }

    @Override
    public boolean isEditable() {
        return source.isEditable();
    }

    @Override
    public void requestFocus() {
        source.requestFocus();
    }
}
