package weeknote.assist.refactor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import weeknote.markdown.FootnoteDefinition;
import weeknote.markdown.FootnoteKeys;
import weeknote.markdown.MarkdownDocument;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// Numbers footnotes as readers see them and sorts the notes in each group that way. Names stay
/// names. It is never done unasked: the caller shows the change first.
public final class FootnoteTidy {

    private static final Comparator<FootnoteDefinition> BY_USE =
            Comparator.comparingInt(note -> note.isUsed() ? note.number() : Integer.MAX_VALUE);

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
        TextChange order = new DefinitionOrder(numbered, sorted(numbered)).change();
        return keeping(post, List.of(renumbered.then(order), renumbered));
    }

    /// The order of the notes alone.
    public static Proposal order(Post post) {
        return keeping(post, List.of(new DefinitionOrder(post, sorted(post)).change()));
    }

    /// The ranges of the notes by their first use, unused ones last.
    public static List<TextRange> sorted(Post post) {
        return post.document().footnoteDefinitions().stream()
                .sorted(BY_USE)
                .map(FootnoteDefinition::range)
                .toList();
    }

    private static Proposal keeping(Post post, List<TextChange> changes) {
        return changes.getFirst().isEmpty()
                ? new Proposal.Refusal("The footnotes are in order.")
                : SamePage.of(post)
                        .keeping(
                                "In order, the footnotes would read differently.",
                                changes.stream().filter(change -> !change.isEmpty()).toList());
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
            edits.replace(range, number);
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
        notes.sort(BY_USE);
        return notes;
    }

    private static boolean isNumber(String label) {
        return label.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
