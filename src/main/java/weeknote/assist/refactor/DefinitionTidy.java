package weeknote.assist.refactor;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import weeknote.markdown.Block.Kind;
import weeknote.markdown.LinkReferenceDefinition;
import weeknote.markdown.inline.Labels;
import weeknote.post.Placement;
import weeknote.post.Post;
import weeknote.post.Removal;
import weeknote.text.Edits;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// Brings order into all link reference definitions of a post. `[//]: # (…)`, a comment by habit,
/// stays where it is.
public final class DefinitionTidy {

    private final Post post;
    private final List<LinkReferenceDefinition> definitions;

    private DefinitionTidy(Post post) {
        this.post = post;
        definitions =
                post.document().linkReferenceDefinitions().stream()
                        .filter(each -> !isComment(each))
                        .toList();
    }

    private static boolean isComment(LinkReferenceDefinition definition) {
        String label = definition.label();
        boolean isHabit =
                label.startsWith("//") || label.equals("#") || label.startsWith("comment");
        return isHabit && !definition.isUsed();
    }

    /// By their labels, in each group; of two with one label the first, which wins, stays first.
    public static Proposal order(Post post) {
        return proposal(
                post,
                List.of(new DefinitionOrder(post, sorted(post)).change()),
                "The definitions are in order.");
    }

    /// The ranges of the definitions by their labels.
    public static List<TextRange> sorted(Post post) {
        return new DefinitionTidy(post)
                .definitions.stream()
                        .sorted(Comparator.comparing(each -> Labels.normalize(each.label())))
                        .map(LinkReferenceDefinition::range)
                        .toList();
    }

    public static Proposal withoutDuplicates(Post post) {
        return new DefinitionTidy(post)
                .without(LinkReferenceDefinition::isDuplicate, "No label is defined twice.");
    }

    public static Proposal withoutUnused(Post post) {
        var tidy = new DefinitionTidy(post);
        Set<String> used =
                tidy.definitions.stream()
                        .filter(LinkReferenceDefinition::isUsed)
                        .map(each -> Labels.normalize(each.label()))
                        .collect(Collectors.toSet());
        return tidy.without(
                each -> !used.contains(Labels.normalize(each.label())),
                "Every definition is used.");
    }

    private Proposal without(Predicate<LinkReferenceDefinition> goes, String refusal) {
        List<TextRange> ranges =
                definitions.stream().filter(goes).map(LinkReferenceDefinition::range).toList();
        return proposal(post, new Removal(post).ofAll(ranges), refusal);
    }

    /// Those that stand between other blocks go to the end of the post.
    public static Proposal atTheEnd(Post post) {
        return new DefinitionTidy(post).atTheEnd();
    }

    private Proposal atTheEnd() {
        var placement = Placement.of(post);
        List<TextRange> moved =
                definitions.stream()
                        .map(LinkReferenceDefinition::range)
                        .filter(placement::isAmongOthers)
                        .toList();
        String written =
                moved.stream()
                        .map(range -> range.of(post.text()))
                        .collect(Collectors.joining(placement.gap()));
        Edits insertion =
                new Edits()
                        .add(placement.atTheEnd(Kind.LINK_REFERENCE_DEFINITION).insertion(written));
        List<TextChange> changes =
                new Removal(post)
                        .ofAll(moved).stream()
                                .filter(removed -> !removed.isEmpty())
                                .map(removed -> with(removed, insertion.change()))
                                .toList();
        return proposal(post, changes, "All definitions stand at the end.");
    }

    private static TextChange with(TextChange removed, TextChange inserted) {
        Edits edits = new Edits();
        removed.edits().forEach(edits::add);
        inserted.edits().forEach(edits::add);
        return edits.change();
    }

    private static Proposal proposal(Post post, List<TextChange> changes, String refusal) {
        List<TextChange> wanted = changes.stream().filter(change -> !change.isEmpty()).toList();
        return wanted.isEmpty()
                ? new Proposal.Refusal(refusal)
                : SamePage.of(post).keeping("The page would read differently.", wanted);
    }
}
