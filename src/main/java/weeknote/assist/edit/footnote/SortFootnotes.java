package weeknote.assist.edit.footnote;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.structure.Reorder;
import weeknote.markdown.FootnoteDefinition;
import weeknote.markdown.FootnoteReference;
import weeknote.markdown.tree.BlockNode;
import weeknote.post.Post;
import weeknote.text.Selection;

/// Puts the notes into the order of their first marks; unused ones go last.
public record SortFootnotes() implements SmartEdit {

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        Map<String, Integer> order = order(post);
        Comparator<BlockNode> byFirstMark =
                Comparator.comparingInt(block ->
                        block instanceof BlockNode.Footnote note
                                ? order.getOrDefault(note.label(), Integer.MAX_VALUE)
                                : 0);
        return Optional.of(
                Reorder.of(post, BlockNode.Footnote.class::isInstance, byFirstMark, selection));
    }

    /// For each label that is marked, the how many-th it is; marks in the text come before marks in
    /// notes.
    static Map<String, Integer> order(Post post) {
        List<FootnoteDefinition> notes = post.document().footnoteDefinitions();
        Map<String, Integer> order = new HashMap<>();
        List<FootnoteReference> marks =
                post.document().footnoteReferences().stream()
                        .sorted(Comparator.comparing(mark -> isInNote(notes, mark)))
                        .toList();
        marks.forEach(mark -> order.putIfAbsent(mark.label(), order.size()));
        return order;
    }

    private static boolean isInNote(List<FootnoteDefinition> notes, FootnoteReference mark) {
        return notes.stream().anyMatch(note -> note.range().contains(mark.range()));
    }
}
