package weeknote.assist.refactor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import weeknote.markdown.Block;
import weeknote.markdown.FootnoteDefinition;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// Sorts the notes of each group of definitions by their first use. They change places with each
/// other; what stands between them stays, but that a note of several blocks gets a blank line
/// behind it.
record NoteOrder(Post post) {

    /// Unused ones last.
    static final Comparator<FootnoteDefinition> BY_USE =
            Comparator.comparingInt(note -> note.number() == 0 ? Integer.MAX_VALUE : note.number());

    TextChange change() {
        Map<TextRange, FootnoteDefinition> notes = new HashMap<>();
        post.document().footnoteDefinitions().forEach(note -> notes.put(note.range(), note));
        List<Block> blocks = post.document().blocks();
        Edits edits = new Edits();
        for (DefinitionGroups.Group group : DefinitionGroups.of(blocks).groups()) {
            sort(
                    blocks.subList(group.first(), group.last() + 1).stream()
                            .filter(block -> notes.containsKey(block.range()))
                            .map(block -> notes.get(block.range()))
                            .toList(),
                    edits);
        }
        return edits.change();
    }

    private void sort(List<FootnoteDefinition> notes, Edits edits) {
        List<FootnoteDefinition> sorted = new ArrayList<>(notes);
        sorted.sort(BY_USE);
        for (int i = 0; i < notes.size(); i++) {
            if (!sorted.get(i).equals(notes.get(i))) {
                edits.add(TextEdit.replace(notes.get(i).range(), text(sorted.get(i), notes, i)));
            }
        }
    }

    private String text(FootnoteDefinition note, List<FootnoteDefinition> places, int place) {
        String text = note.range().of(post.text());
        boolean isLast = place == places.size() - 1;
        return !isLast && hasBlankLine(text) && isTight(places, place)
                ? text + LineEnds.of(post.text())
                : text;
    }

    private boolean isTight(List<FootnoteDefinition> places, int place) {
        int end = places.get(place).range().end();
        int line = LineEnds.skip(post.text(), LineEnds.lineEnd(post.text(), end));
        return !LineEnds.isBlankLine(post.text(), line);
    }

    private static boolean hasBlankLine(String text) {
        for (int i = LineEnds.lineEnd(text, 0);
                i < text.length();
                i = LineEnds.lineEnd(text, LineEnds.skip(text, i))) {
            if (LineEnds.isBlankLine(text, LineEnds.skip(text, i))) {
                return true;
            }
        }
        return false;
    }
}
