package weeknote.assist.refactor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import weeknote.assist.navigation.FootnoteKeys;
import weeknote.markdown.FootnoteDefinition;
import weeknote.markdown.MarkdownDocument;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// Numbers footnotes as readers see them and sorts the notes in each group that way. Names stay
/// names. It is never done unasked: the caller shows the change first.
public final class FootnoteTidy {

    private final MarkdownDocument document;
    private final FootnoteKeys keys;

    private FootnoteTidy(Post post) {
        document = post.document();
        keys = FootnoteKeys.of(document);
    }

    /// Numbers by first use, and notes in that order; unused ones last.
    public static Proposal of(Post post) {
        FootnoteTidy tidy = new FootnoteTidy(post);
        TextChange renumbered = tidy.renumbered();
        Post numbered = post.after(renumbered);
        TextChange sorted = new NoteOrder(numbered).change();
        return first(post, List.of(renumbered.then(sorted), renumbered));
    }

    /// The order of the notes alone.
    public static Proposal sorted(Post post) {
        return first(post, List.of(new NoteOrder(post).change()));
    }

    private static Proposal first(Post post, List<TextChange> changes) {
        if (changes.getFirst().isEmpty()) {
            return new Proposal.Refusal("The footnotes are in order.");
        }
        SamePage page = SamePage.of(post);
        return changes.stream()
                .filter(change -> !change.isEmpty())
                .flatMap(change -> page.proven(change).stream())
                .findFirst()
                .<Proposal>map(Proposal.Change::new)
                .orElse(new Proposal.Refusal("In order, the footnotes would read differently."));
    }

    private TextChange renumbered() {
        Map<String, String> numbers = numbers();
        Edits edits = new Edits();
        Stream.concat(
                        document.footnoteReferences().stream()
                                .map(mark -> Map.entry(mark.labelRange(), mark.label())),
                        document.footnoteDefinitions().stream()
                                .map(note -> Map.entry(note.labelRange(), note.label())))
                .forEach(each -> renumber(each.getKey(), each.getValue(), numbers, edits));
        return edits.change();
    }

    private void renumber(TextRange range, String label, Map<String, String> numbers, Edits edits) {
        String number = numbers.getOrDefault(keys.key(label), label);
        if (!number.equals(label)) {
            edits.add(TextEdit.replace(range, number));
        }
    }

    private Map<String, String> numbers() {
        Set<String> undefined = new HashSet<>();
        document.footnoteReferences().stream()
                .filter(mark -> !mark.isDefined())
                .forEach(mark -> undefined.add(mark.label()));
        Map<String, String> numbers = new HashMap<>();
        int number = 0;
        for (FootnoteDefinition note : inOrderOfUse()) {
            number++;
            while (undefined.contains(Integer.toString(number))) {
                number++;
            }
            if (isNumber(note.label())) {
                numbers.put(keys.key(note.label()), Integer.toString(number));
            }
        }
        return numbers;
    }

    private List<FootnoteDefinition> inOrderOfUse() {
        List<FootnoteDefinition> notes = new ArrayList<>(document.footnoteDefinitions());
        notes.removeIf(FootnoteDefinition::isDuplicate);
        notes.sort(NoteOrder.BY_USE);
        return notes;
    }

    private static boolean isNumber(String label) {
        return label.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
