package weeknote.assist.spelling;

import java.util.ArrayList;
import java.util.List;
import weeknote.text.CommonEnds;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// A word that is in no dictionary.
///
/// @param word as a dictionary would spell it: with straight apostrophes, without marks of Markdown
/// @param pieces where its letters stand in the post, in order; one, unless marks stand in between
public record Misspelling(String word, List<TextRange> pieces) {

    public Misspelling {
        pieces = List.copyOf(pieces);
    }

    /// From its first letter to behind its last.
    public TextRange range() {
        return new TextRange(pieces.getFirst().start(), pieces.getLast().end());
    }

    Misspelling shift(int distance) {
        return distance == 0
                ? this
                : new Misspelling(
                        word, pieces.stream().map(piece -> piece.shift(distance)).toList());
    }

    /// Where it stands after a change that does not touch it.
    public Misspelling after(TextChange change) {
        return new Misspelling(word, pieces.stream().map(change::map).toList());
    }

    /// The change that writes `suggestion` in its place. Only the letters that differ are touched,
    /// so that marks inside the word stay: `un*beleiv*able` becomes `un*believ*able`.
    public TextChange replaceBy(String suggestion, String post) {
        if (pieces.size() == 1) {
            return TextChange.of(TextEdit.replace(range(), suggestion));
        }
        List<Integer> offsets = offsets();
        var letters = new StringBuilder();
        offsets.forEach(offset -> letters.append(post.charAt(offset)));
        CommonEnds ends = CommonEnds.of(letters.toString(), suggestion);
        int head = ends.head();
        int tail = ends.tail();
        String newText = suggestion.substring(head, suggestion.length() - tail);
        return new TextChange(
                edits(offsets.subList(head, offsets.size() - tail), newText, offsets, head));
    }

    private List<Integer> offsets() {
        List<Integer> offsets = new ArrayList<>();
        for (TextRange piece : pieces) {
            for (int i = piece.start(); i < piece.end(); i++) {
                offsets.add(i);
            }
        }
        return offsets;
    }

    /// All new letters go where the first letter that differs stands; the others are deleted one by
    /// one.
    private static List<TextEdit> edits(
            List<Integer> differing, String newText, List<Integer> offsets, int head) {
        if (differing.isEmpty()) {
            int place = head == 0 ? offsets.getFirst() : offsets.get(head - 1) + 1;
            return newText.isEmpty() ? List.of() : List.of(TextEdit.insert(place, newText));
        }
        List<TextEdit> edits = new ArrayList<>();
        String text = newText;
        for (int offset : differing) {
            edits.add(TextEdit.replace(new TextRange(offset, offset + 1), text));
            text = "";
        }
        return edits;
    }
}
