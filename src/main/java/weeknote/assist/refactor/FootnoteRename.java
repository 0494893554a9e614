package weeknote.assist.refactor;

import java.util.function.Predicate;
import weeknote.assist.navigation.FootnoteKeys;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.MarkdownDocument;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// Renames a footnote in its marks and its definitions.
public record FootnoteRename(Post post, TextRange range, String name) implements Rename {

    @Override
    public Proposal to(String newName) {
        String typed = newName.strip();
        String label = LabelSyntax.written(typed.startsWith("^") ? typed.substring(1) : typed);
        String complaint = complaint(label);
        if (!complaint.isEmpty()) {
            return new Proposal.Refusal(complaint);
        }
        TextChange change = edits(label).change();
        if (!isDefined(name)) {
            // what is undefined is shown with its brackets, so that its rename is seen
            return new Proposal.Change(change);
        }
        return SamePage.of(post)
                .proven(change)
                .<Proposal>map(Proposal.Change::new)
                .orElse(
                        new Proposal.Refusal(
                                "With the label `" + label + "` the text would change."));
    }

    private String complaint(String label) {
        MarkdownDocument document = post.document();
        // GitHub's footnotes, as cmark-gfm reads them
        if (document.dialect().engine() == Engine.CMARK && label.indexOf(' ') >= 0) {
            return "A footnote's label has no blanks.";
        }
        boolean isOther = !matching(name).test(label);
        if (isOther && isDefined(name) && isDefined(label)) {
            return "`" + label + "` is the label of another footnote.";
        }
        Predicate<String> matching = matching(label);
        boolean isMarked =
                document.footnoteReferences().stream()
                        .anyMatch(mark -> !mark.isDefined() && matching.test(mark.label()));
        if (isOther && isDefined(name) && isMarked) {
            return "The text `[^" + label + "]` would become a mark of this footnote.";
        }
        return LabelSyntax.complaint(label);
    }

    private boolean isDefined(String label) {
        Predicate<String> matching = matching(label);
        return post.document().footnoteDefinitions().stream()
                .anyMatch(note -> matching.test(note.label()));
    }

    private Predicate<String> matching(String label) {
        return FootnoteKeys.of(post.document()).matching(label);
    }

    private Edits edits(String label) {
        Edits edits = new Edits();
        Predicate<String> matching = matching(name);
        post.document().footnoteReferences().stream()
                .filter(mark -> matching.test(mark.label()))
                .forEach(mark -> replace(edits, mark.labelRange(), label));
        post.document().footnoteDefinitions().stream()
                .filter(note -> matching.test(note.label()))
                .forEach(note -> replace(edits, note.labelRange(), label));
        return edits;
    }

    private void replace(Edits edits, TextRange labelRange, String label) {
        if (!labelRange.of(post.text()).equals(label)) {
            edits.add(TextEdit.replace(labelRange, label));
        }
    }
}
