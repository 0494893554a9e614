package weeknote.assist.refactor;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import weeknote.assist.navigation.FootnoteKeys;
import weeknote.assist.navigation.Symbol;
import weeknote.assist.navigation.Symbols;
import weeknote.markdown.FootnoteDefinition;
import weeknote.markdown.FootnoteReference;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// Takes a footnote out: at a mark that mark, and the note with its last mark; at a note the note
/// with all its marks.
public final class FootnoteRemoval {

    private FootnoteRemoval() {}

    /// The change for the footnote at the caret; empty where there is none.
    public static Optional<TextChange> at(Post post, int caret) {
        return Symbols.at(post, caret)
                .flatMap(symbol ->
                        switch (symbol) {
                            case Symbol.Mark(var mark) -> Optional.of(mark(post, mark));
                            case Symbol.Note(var note) ->
                                    Optional.of(
                                            all(
                                                    post,
                                                    marks(post, note.label()),
                                                    notes(post, note.label())));
                            case Symbol.Direct _,
                                    Symbol.Reference _,
                                    Symbol.Undefined _,
                                    Symbol.Definition _,
                                    Symbol.Heading _ ->
                                    Optional.empty();
                        });
    }

    private static TextChange mark(Post post, FootnoteReference mark) {
        List<FootnoteDefinition> notes = notes(post, mark.label());
        boolean isLast =
                marks(post, mark.label()).stream()
                        .allMatch(each -> each.equals(mark) || isIn(notes, each));
        boolean isInItself = isIn(notes, mark);
        return isLast && !isInItself
                ? all(post, List.of(mark), notes)
                : TextChange.of(TextEdit.delete(mark.range()));
    }

    private static boolean isIn(List<FootnoteDefinition> notes, FootnoteReference mark) {
        return notes.stream().anyMatch(note -> note.range().contains(mark.range()));
    }

    private static TextChange all(
            Post post, List<FootnoteReference> marks, List<FootnoteDefinition> notes) {
        Removal removal = new Removal(post.text(), post.body().start());
        Edits edits = new Edits();
        List<TextRange> removed =
                notes.stream().map(note -> removal.of(note.range()).getFirst().range()).toList();
        removed.forEach(range -> edits.add(TextEdit.delete(range)));
        marks.stream()
                .map(FootnoteReference::range)
                .filter(mark -> removed.stream().noneMatch(range -> range.contains(mark)))
                .forEach(mark -> edits.add(TextEdit.delete(mark)));
        return edits.change();
    }

    private static List<FootnoteReference> marks(Post post, String label) {
        Predicate<String> matching = FootnoteKeys.of(post.document()).matching(label);
        return post.document().footnoteReferences().stream()
                .filter(mark -> matching.test(mark.label()))
                .toList();
    }

    private static List<FootnoteDefinition> notes(Post post, String label) {
        Predicate<String> matching = FootnoteKeys.of(post.document()).matching(label);
        return post.document().footnoteDefinitions().stream()
                .filter(note -> matching.test(note.label()))
                .toList();
    }
}
