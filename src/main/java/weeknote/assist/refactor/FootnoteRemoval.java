package weeknote.assist.refactor;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import weeknote.markdown.FootnoteDefinition;
import weeknote.markdown.FootnoteKeys;
import weeknote.markdown.FootnoteReference;
import weeknote.post.Post;
import weeknote.post.Removal;
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
        return post.document().footnoteReferences().stream()
                .filter(mark -> mark.range().touches(caret))
                .findFirst()
                .map(mark -> mark(post, mark))
                .or(() -> note(post, caret));
    }

    private static Optional<TextChange> note(Post post, int caret) {
        return post.document().footnoteDefinitions().stream()
                .filter(note -> note.range().touches(caret))
                .min(Comparator.comparingInt(note -> note.range().length()))
                .map(note -> all(post, marks(post, note.label()), notes(post, note.label())));
    }

    private static TextChange mark(Post post, FootnoteReference mark) {
        List<FootnoteDefinition> notes = notes(post, mark.label());
        boolean isLast =
                marks(post, mark.label()).stream()
                        .allMatch(each -> each.equals(mark) || isIn(notes, each));
        boolean isInItself = isIn(notes, mark);
        return isLast && !isInItself
                ? all(post, List.of(mark), notes)
                : TextChange.of(TextEdit.delete(withSpace(post.text(), mark.range())));
    }

    private static boolean isIn(List<FootnoteDefinition> notes, FootnoteReference mark) {
        return notes.stream().anyMatch(note -> note.range().contains(mark.range()));
    }

    private static TextChange all(
            Post post, List<FootnoteReference> marks, List<FootnoteDefinition> notes) {
        Edits edits = new Edits();
        List<TextEdit> removed =
                new Removal(post)
                        .ofAll(notes.stream().map(FootnoteDefinition::range).toList())
                        .getFirst()
                        .edits();
        removed.forEach(edits::add);
        marks.stream()
                .map(mark -> withSpace(post.text(), mark.range()))
                .filter(mark -> removed.stream().noneMatch(each -> each.range().contains(mark)))
                .forEach(edits::delete);
        return edits.change();
    }

    /// With the blank before it, if no word follows: `a [^1], b` becomes `a, b`.
    private static TextRange withSpace(String text, TextRange mark) {
        int start = mark.start();
        boolean isBehindBlank =
                start > 1
                        && text.charAt(start - 1) == ' '
                        && !Character.isWhitespace(text.charAt(start - 2));
        boolean isBeforeWord =
                mark.end() < text.length()
                        && Character.isLetterOrDigit(text.codePointAt(mark.end()));
        return isBehindBlank && !isBeforeWord ? new TextRange(start - 1, mark.end()) : mark;
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
