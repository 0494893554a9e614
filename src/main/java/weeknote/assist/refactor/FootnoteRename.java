package weeknote.assist.refactor;

import java.util.function.Predicate;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.FootnoteKeys;
import weeknote.markdown.MarkdownDocument;
import weeknote.post.Post;
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
        var written = NewLabel.of(post, label);
        Predicate<String> matching = matching(name);
        post.document().footnoteReferences().stream()
                .filter(mark -> matching.test(mark.label()))
                .forEach(mark -> written.write(mark.labelRange()));
        post.document().footnoteDefinitions().stream()
                .filter(note -> matching.test(note.label()))
                .forEach(note -> written.write(note.labelRange()));
        return written.proposal(isDefined(name));
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
}
