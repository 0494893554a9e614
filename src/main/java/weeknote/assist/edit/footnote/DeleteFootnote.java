package weeknote.assist.edit.footnote;

import java.util.List;
import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.structure.WholeLines;
import weeknote.markdown.FootnoteDefinition;
import weeknote.markdown.FootnoteReference;
import weeknote.post.Post;
import weeknote.text.Bias;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// Deletes the mark at the caret, and with the last mark its note; in a note, all its marks and the
/// note.
public record DeleteFootnote() implements SmartEdit {

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        List<FootnoteReference> marks = post.document().footnoteReferences();
        Optional<FootnoteReference> mark =
                marks.stream().filter(each -> each.range().touches(selection.caret())).findFirst();
        if (mark.isPresent()) {
            boolean isLast =
                    marks.stream()
                            .allMatch(each ->
                                    each.equals(mark.get())
                                            || !each.label().equals(mark.get().label()));
            return Optional.of(
                    delete(post, List.of(mark.get()), isLast, mark.get().label(), selection));
        }
        return post.document().footnoteDefinitions().stream()
                .filter(note -> note.range().touches(selection.caret()))
                .reduce((outer, inner) -> inner)
                .map(note -> delete(post, marksOf(marks, note), true, note.label(), selection));
    }

    private static List<FootnoteReference> marksOf(
            List<FootnoteReference> marks, FootnoteDefinition note) {
        return marks.stream()
                .filter(mark -> mark.label().equals(note.label()))
                .filter(mark -> !note.range().contains(mark.range()))
                .toList();
    }

    private static Edited delete(
            Post post,
            List<FootnoteReference> marks,
            boolean withNote,
            String label,
            Selection selection) {
        Edits edits = new Edits();
        marks.forEach(mark -> edits.delete(mark.range()));
        TextChange unmarked = edits.change();
        List<TextRange> notes =
                post.document().footnoteDefinitions().stream()
                        .filter(note -> withNote && note.label().equals(label))
                        .map(FootnoteDefinition::range)
                        .map(range -> moved(range, unmarked))
                        .toList();
        TextChange all = unmarked.then(WholeLines.without(unmarked.apply(post.text()), notes));
        int caret = all.map(selection.caret(), Bias.BEFORE);
        return new Edited(all, Selection.at(caret));
    }

    private static TextRange moved(TextRange range, TextChange change) {
        int start = change.map(range.start(), Bias.AFTER);
        return new TextRange(start, Math.max(start, change.map(range.end(), Bias.BEFORE)));
    }
}
