package weeknote.check;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import weeknote.check.MissingReference.Brackets;
import weeknote.check.MissingReference.Mark;
import weeknote.check.Nearest.Guess;
import weeknote.markdown.Block;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.FootnoteDefinition;
import weeknote.markdown.FootnoteKeys;
import weeknote.markdown.FootnoteReference;
import weeknote.markdown.Link;
import weeknote.markdown.LinkReference;
import weeknote.markdown.MarkdownDocument;
import weeknote.post.Placement;
import weeknote.post.Post;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// `footnote.undefined`: a `[^mark]` in the text and no footnote with that label; or `[mark]`,
/// where a footnote with that label waits for one. Readers see the brackets.
final class MissingFootnotes {

    static final String CODE = "footnote.undefined";

    private final Post post;
    private final String text;
    private final MarkdownDocument document;
    private final Nearest nearest;
    private final Placement placement;
    private final BegunNotes begun;
    private final Map<String, Integer> uses = new HashMap<>();

    private MissingFootnotes(Post post) {
        this.post = post;
        text = post.text();
        document = post.document();
        nearest = new Nearest(document.footnoteDefinitions());
        placement = Placement.of(post);
        begun = BegunNotes.in(post);
    }

    static List<MissingReference> in(Post post) {
        boolean isAnyUndefined =
                !post.document().undefinedReferences().isEmpty()
                        || post.document().footnoteReferences().stream()
                                .anyMatch(mark -> !mark.isDefined());
        if (!isAnyUndefined || !post.document().dialect().has(Feature.FOOTNOTE)) {
            return List.of();
        }
        var all = new MissingFootnotes(post);
        List<MissingReference> missing = new ArrayList<>(all.undefined());
        missing.addAll(all.withoutCaret());
        return missing;
    }

    private List<MissingReference> undefined() {
        Maths maths = Maths.of(post);
        CharacterClasses classes = CharacterClasses.of(post);
        List<FootnoteReference> missing =
                document.footnoteReferences().stream()
                        .filter(each -> !each.isDefined())
                        .filter(each -> !HtmlCode.isAround(each.range(), text))
                        .filter(each -> !maths.contains(each.range()))
                        .filter(each -> !begun.isColonMissing(each))
                        .filter(each ->
                                begun.hasAny(each.label())
                                        || !guesses(each).isEmpty()
                                        || !classes.contains(each))
                        .toList();
        long strangers =
                missing.stream()
                        .filter(each -> !begun.hasAny(each.label()) && guesses(each).isEmpty())
                        .map(FootnoteReference::label)
                        .distinct()
                        .count();
        missing.forEach(each -> uses.merge(each.label(), 1, Integer::sum));
        Set<TextRange> answered = Answers.best(missing.stream().map(this::guesses));
        return missing.stream().map(each -> missing(each, strangers == 1, answered)).toList();
    }

    private List<Guess> guesses(FootnoteReference reference) {
        return nearest.to(reference.label(), reference.range().start());
    }

    private MissingReference missing(
            FootnoteReference reference, boolean isOnlyStranger, Set<TextRange> answered) {
        String label = reference.label();
        var answers =
                new Answers(
                        CODE,
                        new Mark(label),
                        reference.labelRange(),
                        "No footnote for `" + label + "`.");
        begun.addTo(answers, reference);
        if (uses.getOrDefault(reference.label(), 0) > 1) {
            answers.addRename(guesses(reference));
        }
        answers.addAll(guesses(reference));
        if (isOnlyStranger) {
            List<FootnoteDefinition> notes = document.footnoteDefinitions();
            answers.addOnly(notes.stream().filter(note -> !note.isDuplicate()), answered);
            answers.addDuplicate(notes, answered);
        }
        return answers.add(create(reference), "").missing();
    }

    private Fix create(FootnoteReference reference) {
        TextEdit note =
                placement.insertion(
                        reference.range().end(),
                        Block.Kind.FOOTNOTE_DEFINITION,
                        "[^" + reference.label() + "]: ");
        return new Fix("Create the note", TextChange.of(note), false);
    }

    /// `[x]` where the footnote `x` waits for its mark.
    private List<MissingReference> withoutCaret() {
        FootnoteKeys keys = FootnoteKeys.of(document);
        Set<String> marked =
                document.footnoteReferences().stream()
                        .map(each -> keys.key(each.label()))
                        .collect(toSet());
        Map<String, FootnoteDefinition> waiting =
                document.footnoteDefinitions().stream()
                        .filter(note -> !note.isUsed() && !note.isDuplicate())
                        .filter(note -> !marked.contains(keys.key(note.label())))
                        .collect(
                                toMap(
                                        note -> keys.key(note.label()),
                                        note -> note,
                                        (first, _) -> first,
                                        HashMap::new));
        return document.undefinedReferences().stream()
                .filter(each -> each.kind() == Link.Kind.SHORTCUT)
                .flatMap(each ->
                        Optional.ofNullable(waiting.get(keys.key(each.label())))
                                .map(note -> withoutCaret(each, note.labelRange()))
                                .stream())
                .toList();
    }

    private MissingReference withoutCaret(LinkReference reference, TextRange note) {
        TextRange range = reference.labelRange();
        String label = reference.label();
        return new Answers(
                        CODE,
                        Brackets.of(reference),
                        range,
                        "Readers see the brackets of `[" + label + "]`.")
                .add(
                        new Fix("Change to `[^" + label + "]`", withCaret(reference), true),
                        "The mark of the footnote `" + label + "` has a `^`.",
                        note)
                .missing();
    }

    /// In `^[x]` the caret only stands at the wrong side of the bracket.
    private TextChange withCaret(LinkReference reference) {
        int label = reference.labelRange().start();
        int start = reference.range().start();
        boolean isBefore = start > 0 && text.charAt(start - 1) == '^';
        return isBefore
                ? TextChange.of(TextEdit.replace(new TextRange(start - 1, label), "[^"))
                : TextChange.of(TextEdit.insert(label, "^"));
    }
}
