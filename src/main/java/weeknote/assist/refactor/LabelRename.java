package weeknote.assist.refactor;

import java.util.function.Predicate;
import java.util.stream.Stream;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.Link;
import weeknote.markdown.MarkdownDocument;
import weeknote.markdown.inline.Labels;
import weeknote.post.Post;
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
        var written = NewLabel.of(post, label);
        Predicate<String> matching = matching(name);
        post.document().linkReferenceDefinitions().stream()
                .filter(definition -> matching.test(definition.label()))
                .forEach(definition -> written.write(definition.labelRange()));
        uses().filter(use -> matching.test(use.label())).forEach(use -> write(use, written));
        return written.proposal(isDefined(name));
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

    /// What refers to a label, be it defined or not.
    private record Use(Link.Kind kind, String label, TextRange range, TextRange labelRange) {}

    private Stream<Use> uses() {
        MarkdownDocument document = post.document();
        return Stream.concat(
                document.links().stream()
                        .map(link ->
                                new Use(
                                        link.kind(),
                                        link.label(),
                                        link.range(),
                                        link.labelRange())),
                document.undefinedReferences().stream()
                        .map(each ->
                                new Use(
                                        each.kind(),
                                        each.label(),
                                        each.range(),
                                        each.labelRange())));
    }

    private static void write(Use use, NewLabel written) {
        boolean isOther = !matching(use.label()).test(written.label());
        switch (use.kind()) {
            case FULL -> written.write(use.labelRange());
            case COLLAPSED -> {
                if (isOther) {
                    written.insert(use.range().end() - 1, written.label());
                }
            }
            case SHORTCUT -> {
                if (isOther) {
                    written.insert(use.range().end(), "[" + written.label() + "]");
                }
            }
            case INLINE, AUTOLINK, BARE -> {}
        }
    }
}
