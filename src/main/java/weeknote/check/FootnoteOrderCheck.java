package weeknote.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import weeknote.markdown.FootnoteDefinition;
import weeknote.markdown.FootnoteReference;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.text.Edits;
import weeknote.text.TextChange;

/// `footnote.order`: numbers that do not rise, `[^2]` before `[^1]`. Readers see them count from 1,
/// whatever they are in the source. Labels that are words have no order.
final class FootnoteOrderCheck implements Check {

    static final String CODE = "footnote.order";

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        return numbers(post).flatMap(numbers -> diagnostic(post, numbers)).stream().toList();
    }

    /// Each label's number for readers; empty where a label is no number, or has not exactly one
    /// note.
    private static Optional<Map<String, Integer>> numbers(Post post) {
        Map<String, Integer> numbers = new HashMap<>();
        for (FootnoteDefinition note : post.document().footnoteDefinitions()) {
            if (note.isDuplicate() || !note.isUsed() || !isNumber(note.label())) {
                return Optional.empty();
            }
            numbers.put(note.label(), note.number());
        }
        boolean areDefined =
                post.document().footnoteReferences().stream()
                        .allMatch(mark -> numbers.containsKey(mark.label()));
        return areDefined ? Optional.of(numbers) : Optional.empty();
    }

    /// Whether it is one that can be counted on.
    static boolean isNumber(String label) {
        return label.length() < 9 && label.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Optional<Diagnostic> diagnostic(Post post, Map<String, Integer> numbers) {
        Set<Integer> seen = new HashSet<>();
        int highest = 0;
        for (FootnoteReference mark : post.document().footnoteReferences()) {
            int label = Integer.parseInt(mark.label());
            if (seen.add(label) && label < highest) {
                return Optional.of(diagnostic(post, mark, numbers));
            }
            highest = Math.max(highest, label);
        }
        return Optional.empty();
    }

    private static Diagnostic diagnostic(
            Post post, FootnoteReference mark, Map<String, Integer> numbers) {
        return new Diagnostic(
                CODE,
                Severity.HINT,
                mark.labelRange(),
                "Readers see this note as number " + numbers.get(mark.label()) + ".",
                List.of(
                        new Fix(
                                "Number the notes as readers see them",
                                renumber(post, numbers),
                                false)));
    }

    private static TextChange renumber(Post post, Map<String, Integer> numbers) {
        Edits edits = new Edits();
        for (FootnoteReference mark : post.document().footnoteReferences()) {
            edits.replace(mark.labelRange(), "" + numbers.get(mark.label()));
        }
        for (FootnoteDefinition note : post.document().footnoteDefinitions()) {
            edits.replace(note.labelRange(), "" + numbers.get(note.label()));
        }
        return edits.change();
    }
}
