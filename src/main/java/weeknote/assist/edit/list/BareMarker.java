package weeknote.assist.edit.list;

import java.util.Optional;
import java.util.function.BiFunction;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.Part;
import weeknote.assist.edit.structure.Structure;
import weeknote.post.Post;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// A marker that nothing follows yet, below the text of an item. An empty item cannot interrupt a
/// paragraph, and a hyphen there underlines a heading
/// ([CommonMark](https://spec.commonmark.org/0.31.2/#list-items)); to the author it is an item all
/// the same:
///
/// ```
/// - a
///   - |
/// ```
public final class BareMarker {

    private static final String WORD = "x";

    private BareMarker() {}

    /// The edit of the item that it is with a word behind it; empty where there is no such marker.
    public static Optional<Edited> at(
            Structure structure,
            Selection selection,
            BiFunction<Structure, Selection, Optional<Edited>> edit) {
        int caret = selection.caret();
        if (!selection.isEmpty() || !isBare(structure.lineAt(caret), caret)) {
            return Optional.empty();
        }
        TextChange written = TextChange.of(TextEdit.insert(caret, WORD));
        Post post = structure.post().after(written);
        return edit.apply(Structure.of(post), selection)
                .map(edited -> without(written.then(edited.change()), edited.selection()));
    }

    private static Edited without(TextChange change, Selection selection) {
        int word = selection.caret();
        TextEdit unwritten = TextEdit.delete(new TextRange(word, word + WORD.length()));
        return new Edited(change.then(TextChange.of(unwritten)), selection);
    }

    private static boolean isBare(Line line, int caret) {
        boolean isInItem =
                !line.items().isEmpty()
                        && line.innermost().filter(Part.ItemStart.class::isInstance).isEmpty();
        return isInItem
                && caret == line.end()
                && line.content().endsWith(" ")
                && isMarker(line.content().strip());
    }

    private static boolean isMarker(String text) {
        int last = text.length() - 1;
        boolean isBullet = last == 0 && "-*+".indexOf(text.charAt(0)) >= 0;
        boolean isNumber =
                last > 0
                        && last <= 9
                        && ".)".indexOf(text.charAt(last)) >= 0
                        && text.chars().limit(last).allMatch(c -> c >= '0' && c <= '9');
        return isBullet || isNumber;
    }
}
