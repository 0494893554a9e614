package weeknote.assist.refactor;

import java.util.function.Predicate;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.Link;
import weeknote.markdown.LinkReference;
import weeknote.markdown.inline.Labels;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// Renames a link label in its definitions and in all that refers to it. The text that readers see
/// stays: `[Docs]` becomes `[Docs][manual]`.
public record LabelRename(Post post, TextRange range, String name) implements Rename {

    @Override
    public Proposal to(String newName) {
        String label = LabelSyntax.written(newName);
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
        if (label.startsWith("^") && post.document().dialect().has(Feature.FOOTNOTE)) {
            return "A label that starts with `^` is a footnote's.";
        }
        boolean isOther = !matching(name).test(label);
        if (isOther && isDefined(name) && isDefined(label)) {
            return "`" + label + "` is the label of another definition.";
        }
        if (isOther && isDefined(name) && isInBrackets(label)) {
            return "The text `[" + label + "]` would become a link.";
        }
        return LabelSyntax.complaint(label);
    }

    private boolean isDefined(String label) {
        Predicate<String> matching = matching(label);
        return post.document().linkReferenceDefinitions().stream()
                .anyMatch(definition -> matching.test(definition.label()));
    }

    private boolean isInBrackets(String label) {
        Predicate<String> matching = matching(label);
        return post.document().undefinedReferences().stream()
                .anyMatch(reference -> matching.test(reference.label()));
    }

    private static Predicate<String> matching(String label) {
        String key = Labels.normalize(label);
        return other -> Labels.normalize(other).equals(key);
    }

    private Edits edits(String label) {
        Edits edits = new Edits();
        Predicate<String> matching = matching(name);
        boolean isRespelt = matching.test(label);
        for (Link link : post.document().links()) {
            if (link.isReference() && matching.test(link.label())) {
                use(edits, link.kind(), link.range(), link.labelRange(), label, isRespelt);
            }
        }
        for (LinkReference reference : post.document().undefinedReferences()) {
            if (matching.test(reference.label())) {
                use(
                        edits,
                        reference.kind(),
                        reference.range(),
                        reference.labelRange(),
                        label,
                        isRespelt);
            }
        }
        post.document().linkReferenceDefinitions().stream()
                .filter(definition -> matching.test(definition.label()))
                .forEach(definition -> replace(edits, definition.labelRange(), label));
        return edits;
    }

    private void use(
            Edits edits,
            Link.Kind kind,
            TextRange whole,
            TextRange labelRange,
            String label,
            boolean isRespelt) {
        switch (kind) {
            case FULL -> replace(edits, labelRange, label);
            case COLLAPSED -> {
                if (!isRespelt) {
                    edits.add(TextEdit.insert(whole.end() - 1, label));
                }
            }
            case SHORTCUT -> {
                if (!isRespelt) {
                    edits.add(TextEdit.insert(whole.end(), "[" + label + "]"));
                }
            }
            case INLINE, AUTOLINK, BARE -> {}
        }
    }

    private void replace(Edits edits, TextRange labelRange, String label) {
        if (!labelRange.of(post.text()).equals(label)) {
            edits.add(TextEdit.replace(labelRange, label));
        }
    }
}
