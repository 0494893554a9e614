package weeknote.check;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import weeknote.markdown.FootnoteDefinition;
import weeknote.markdown.FootnoteKeys;
import weeknote.markdown.FootnoteReference;
import weeknote.post.Post;
import weeknote.post.Removal;
import weeknote.text.Edits;
import weeknote.text.TextRange;

/// `footnote.duplicate`: a second footnote with a label. The first one wins, and the second
/// disappears without a word.
final class DuplicateFootnotes {

    static final String CODE = "footnote.duplicate";

    private final Post post;
    private final FootnoteKeys keys;
    private final Map<String, List<FootnoteDefinition>> notes;
    private final Map<String, List<FootnoteReference>> marks;
    private final Set<String> labels = new HashSet<>();

    private DuplicateFootnotes(Post post) {
        this.post = post;
        keys = FootnoteKeys.of(post.document());
        notes =
                post.document().footnoteDefinitions().stream()
                        .collect(
                                groupingBy(
                                        each -> keys.key(each.label()),
                                        LinkedHashMap::new,
                                        toList()));
        marks =
                post.document().footnoteReferences().stream()
                        .collect(groupingBy(each -> keys.key(each.label())));
        labels.addAll(notes.keySet());
        labels.addAll(marks.keySet());
    }

    static List<Diagnostic> in(Post post, Set<TextRange> answers) {
        boolean hasAny =
                post.document().footnoteDefinitions().stream()
                        .anyMatch(FootnoteDefinition::isDuplicate);
        return hasAny ? new DuplicateFootnotes(post).diagnostics(answers) : List.of();
    }

    private List<Diagnostic> diagnostics(Set<TextRange> answers) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        notes.forEach((key, same) -> {
            for (int i = 1; i < same.size(); i++) {
                if (!answers.contains(same.get(i).labelRange())) {
                    diagnostics.add(diagnostic(key, same, i));
                }
            }
        });
        return diagnostics;
    }

    private Diagnostic diagnostic(String key, List<FootnoteDefinition> same, int index) {
        FootnoteDefinition second = same.get(index);
        boolean saysTheSame = content(second).equals(content(same.getFirst()));
        List<Fix> fixes = new ArrayList<>();
        List<FootnoteReference> marked = marks.getOrDefault(key, List.of());
        if (!saysTheSame && marked.size() == same.size()) {
            fixes.add(relabel(second, marked.get(index)));
        }
        fixes.add(
                new Fix(
                        "Delete this footnote",
                        new Removal(post).best(second.range()),
                        saysTheSame));
        return new Diagnostic(
                CODE,
                Severity.WARNING,
                second.labelRange(),
                "There is a footnote `" + second.label() + "` above, so this one is not shown.",
                fixes);
    }

    private String content(FootnoteDefinition note) {
        return note.contentRange().of(post.text()).strip();
    }

    /// There are as many marks as notes: each was meant for its own.
    private Fix relabel(FootnoteDefinition note, FootnoteReference mark) {
        String label = free(note.label());
        return new Fix(
                "Call it `" + label + "`, and its mark too",
                new Edits()
                        .replace(note.labelRange(), label)
                        .replace(mark.labelRange(), label)
                        .change(),
                false);
    }

    private String free(String label) {
        boolean isNumber = FootnoteOrderCheck.isNumber(label);
        int next = isNumber ? Integer.parseInt(label) + 1 : 2;
        String stem = isNumber ? "" : label + "-";
        while (labels.contains(keys.key(stem + next))) {
            next++;
        }
        return stem + next;
    }
}
