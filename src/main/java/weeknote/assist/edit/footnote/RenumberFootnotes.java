package weeknote.assist.edit.footnote;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.markdown.FootnoteDefinition;
import weeknote.markdown.FootnoteReference;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextChange;

/// Numbers the notes in the order of their first marks, and sorts them. Names stay names.
public record RenumberFootnotes() implements SmartEdit {

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        Map<String, String> numbers = numbers(post);
        Edits edits = new Edits();
        for (FootnoteReference mark : post.document().footnoteReferences()) {
            edits.replace(mark.labelRange(), numbers.getOrDefault(mark.label(), mark.label()));
        }
        for (FootnoteDefinition note : post.document().footnoteDefinitions()) {
            edits.replace(note.labelRange(), numbers.getOrDefault(note.label(), note.label()));
        }
        TextChange renumbered = edits.change();
        Post now = post.after(renumbered);
        return new SortFootnotes()
                .apply(now, selection.map(renumbered))
                .map(sorted -> new Edited(renumbered.then(sorted.change()), sorted.selection()));
    }

    private static Map<String, String> numbers(Post post) {
        Map<String, Integer> order = SortFootnotes.order(post);
        List<String> labels =
                Stream.concat(
                                order.entrySet().stream()
                                        .sorted(
                                                Map.Entry.comparingByValue(
                                                        Comparator.naturalOrder()))
                                        .map(Map.Entry::getKey),
                                post.document().footnoteDefinitions().stream()
                                        .map(FootnoteDefinition::label))
                        .distinct()
                        .filter(Labels::isNumber)
                        .toList();
        Map<String, String> numbers = new HashMap<>();
        labels.forEach(label -> numbers.put(label, Integer.toString(numbers.size() + 1)));
        return numbers;
    }
}
