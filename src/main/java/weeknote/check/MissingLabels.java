package weeknote.check;

import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import weeknote.check.MissingReference.Brackets;
import weeknote.check.Nearest.Guess;
import weeknote.markdown.Block;
import weeknote.markdown.Destination;
import weeknote.markdown.LinkReference;
import weeknote.markdown.LinkReferenceDefinition;
import weeknote.markdown.inline.Labels;
import weeknote.post.Placement;
import weeknote.post.Post;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// `link.undefined-label`: `[article][krebcensorship]` where only `[krebscensorship]:` is defined.
/// Readers see the brackets.
final class MissingLabels {

    static final String CODE = "link.undefined-label";

    private final Post post;
    private final Nearest nearest;
    private final LabelAttempts attempts;
    private final Placement placement;
    private final Map<String, Integer> uses = new HashMap<>();

    /// Definitions that stand in a paragraph, which is a mistake of its own.
    private final Set<String> inParagraphs;

    private final Map<String, BegunDefinition> begun;

    private MissingLabels(Post post) {
        this.post = post;
        nearest = new Nearest(post.document().linkReferenceDefinitions());
        attempts = new LabelAttempts(post);
        placement = Placement.of(post);
        begun = BegunDefinition.in(post);
        inParagraphs =
                ParagraphDefinition.in(post).stream()
                        .flatMap(each -> each.labels().stream())
                        .collect(toSet());
    }

    static List<MissingReference> in(Post post) {
        return post.document().undefinedReferences().isEmpty()
                ? List.of()
                : new MissingLabels(post).all();
    }

    private List<MissingReference> all() {
        Maths maths = Maths.of(post);
        List<LinkReference> missing =
                post.document().undefinedReferences().stream()
                        .filter(each -> !inParagraphs.contains(Labels.normalize(each.label())))
                        .filter(each -> !isOtherMistake(each))
                        .filter(each -> !HtmlCode.isAround(each.range(), post.text()))
                        .filter(each -> !maths.contains(each.range()))
                        .filter(each -> attempts.isAttempt(each, guesses(each)))
                        .toList();
        long strangers =
                missing.stream()
                        .filter(each -> address(each).isEmpty() && guesses(each).isEmpty())
                        .map(each -> Labels.normalize(each.label()))
                        .distinct()
                        .count();
        missing.forEach(each -> uses.merge(Labels.normalize(each.label()), 1, Integer::sum));
        Set<TextRange> answered = Answers.best(missing.stream().map(this::guesses));
        return missing.stream().map(each -> missing(each, strangers == 1, answered)).toList();
    }

    private boolean isOtherMistake(LinkReference reference) {
        return ReversedLink.of(post.text(), reference).isPresent()
                || SpacedDestination.of(post.text(), reference)
                        .filter(SpacedDestination::isPlain)
                        .isPresent();
    }

    /// None where it is known what was meant.
    private List<Guess> guesses(LinkReference reference) {
        return begun(reference).isPresent()
                ? List.of()
                : nearest.to(reference.label(), reference.range().start());
    }

    private Optional<BegunDefinition> begun(LinkReference reference) {
        return Optional.ofNullable(begun.get(Labels.normalize(reference.label())));
    }

    private Optional<Address> address(LinkReference reference) {
        return Address.of(reference.labelRange().of(post.text()));
    }

    private MissingReference missing(
            LinkReference reference, boolean isOnlyStranger, Set<TextRange> answered) {
        Optional<Address> address = address(reference);
        Answers answers = answers(reference, address.isPresent());
        address.ifPresent(it -> answers.add(inline(reference, it), ""));
        begun(reference).ifPresent(definition -> definition.addTo(answers));
        if (uses.getOrDefault(Labels.normalize(reference.label()), 0) > 1) {
            answers.addRename(guesses(reference));
        }
        answers.addAll(guesses(reference));
        if (isOnlyStranger) {
            List<LinkReferenceDefinition> definitions = post.document().linkReferenceDefinitions();
            answers.addOnly(definitions.stream().filter(MissingLabels::isFirst), answered);
            answers.addDuplicate(definitions, answered);
        }
        return (address.isPresent() ? answers : answers.add(create(reference), "")).missing();
    }

    private static Answers answers(LinkReference reference, boolean isAddress) {
        return new Answers(
                CODE,
                Brackets.of(reference),
                reference.labelRange(),
                isAddress
                        ? "An address is no label, so readers see these brackets."
                        : "No definition for `" + written(reference) + "`.");
    }

    /// The label in one line.
    private static String written(LinkReference reference) {
        return String.join(" ", reference.label().strip().split("\\s+"));
    }

    private static boolean isFirst(LinkReferenceDefinition definition) {
        return !definition.isDuplicate() && !UnusedDefinitions.isComment(definition);
    }

    private Fix inline(LinkReference reference, Address address) {
        if (Brackets.of(reference).isText()) {
            var autolink = TextEdit.replace(reference.range(), "<" + address.destination() + ">");
            return new Fix(
                    "Put the address in angle brackets", TextChange.of(autolink), address.isUri());
        }
        var label = new TextRange(reference.labelRange().start() - 1, reference.range().end());
        String destination = Destination.inLink(address.destination()) + address.title();
        return new Fix(
                "Put the address in parentheses",
                TextChange.of(TextEdit.replace(label, "(" + destination + ")")),
                address.isUri());
    }

    private Fix create(LinkReference reference) {
        TextEdit definition =
                placement.insertion(
                        reference.range().end(),
                        Block.Kind.LINK_REFERENCE_DEFINITION,
                        "[" + written(reference) + "]: https://");
        return new Fix("Create the definition", TextChange.of(definition), false);
    }
}
