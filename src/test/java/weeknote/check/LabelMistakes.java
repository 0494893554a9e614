package weeknote.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiFunction;
import weeknote.check.Mistake.Planted;
import weeknote.markdown.FootnoteDefinition;
import weeknote.markdown.FootnoteReference;
import weeknote.markdown.Link;
import weeknote.markdown.LinkReferenceDefinition;
import weeknote.post.Post;
import weeknote.post.Removal;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// Mistakes with the labels of links and footnotes.
final class LabelMistakes {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";

    private LabelMistakes() {}

    static List<Mistake> all() {
        return List.of(
                label(
                        "a letter too many",
                        (label, random) -> {
                            int at = random.nextInt(label.length() + 1);
                            return label.substring(0, at) + letter(random) + label.substring(at);
                        }),
                label(
                        "a letter missing",
                        (label, random) -> {
                            int at = random.nextInt(label.length());
                            return label.substring(0, at) + label.substring(at + 1);
                        }),
                label(
                        "two letters swapped",
                        (label, random) -> {
                            int at = random.nextInt(Math.max(1, label.length() - 1));
                            return label.length() < 2
                                    ? label
                                    : label.substring(0, at)
                                            + label.charAt(at + 1)
                                            + label.charAt(at)
                                            + label.substring(at + 2);
                        }),
                label("a Cyrillic letter", (label, random) -> label.replaceFirst("e", "\u0435")),
                new Mistake("a definition misspelt", MissingLabels.CODE, LabelMistakes::definition),
                new Mistake("a definition deleted", MissingLabels.CODE, LabelMistakes::deleted),
                new Mistake("a definition twice", DuplicateDefinitions.CODE, LabelMistakes::twice),
                new Mistake(
                        "a definition glued to the text",
                        ParagraphDefinitionCheck.CODE,
                        LabelMistakes::glued),
                new Mistake("a mark misspelt", MissingFootnotes.CODE, LabelMistakes::mark),
                new Mistake(
                        "a mark in another case", MissingFootnotes.CODE, LabelMistakes::markCase),
                new Mistake(
                        "a mark without caret",
                        MissingFootnotes.CODE,
                        LabelMistakes::markWithoutCaret),
                new Mistake(
                        "a note without caret",
                        MissingFootnotes.CODE,
                        LabelMistakes::noteWithoutCaret),
                new Mistake("a note deleted", MissingFootnotes.CODE, LabelMistakes::noteDeleted),
                new Mistake("a note twice", DuplicateFootnotes.CODE, LabelMistakes::noteTwice));
    }

    private static char letter(Random random) {
        return LETTERS.charAt(random.nextInt(LETTERS.length()));
    }

    static <T> Optional<T> any(List<T> all, Random random) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(random.nextInt(all.size())));
    }

    private static Mistake label(String name, BiFunction<String, Random, String> slip) {
        return new Mistake(
                name,
                MissingLabels.CODE,
                (post, random) ->
                        any(references(post), random)
                                .flatMap(link ->
                                        changed(
                                                post,
                                                link.labelRange(),
                                                slip.apply(link.label(), random))));
    }

    /// Those with a label of their own: a shortcut that is misspelt may be a word in brackets.
    private static List<Link> references(Post post) {
        return post.document().links().stream()
                .filter(link -> link.kind() == Link.Kind.FULL)
                .filter(link -> !link.label().contains("\n"))
                .toList();
    }

    private static Optional<Planted> changed(Post post, TextRange label, String slip) {
        boolean isOther =
                !slip.isBlank()
                        && !slip.equals(label.of(post.text()))
                        && definitions(post).stream()
                                .noneMatch(each -> each.label().equalsIgnoreCase(slip));
        return isOther
                ? Optional.of(planted(post, TextEdit.replace(label, slip)))
                : Optional.empty();
    }

    static Planted planted(Post post, TextEdit mistake) {
        return Planted.of(TextChange.of(mistake).apply(post.text()), post.text());
    }

    private static List<LinkReferenceDefinition> definitions(Post post) {
        return post.document().linkReferenceDefinitions();
    }

    private static List<LinkReferenceDefinition> usedByPairs(Post post) {
        List<TextRange> used = references(post).stream().map(Link::definitionRange).toList();
        List<TextRange> shortcuts =
                post.document().links().stream()
                        .filter(Link::isReference)
                        .filter(link -> link.kind() != Link.Kind.FULL)
                        .map(Link::definitionRange)
                        .toList();
        return definitions(post).stream()
                .filter(each -> used.contains(each.range()) && !shortcuts.contains(each.range()))
                .toList();
    }

    private static Optional<Planted> definition(Post post, Random random) {
        return any(usedByPairs(post), random)
                .filter(each -> each.label().length() > 3)
                .flatMap(each -> changed(post, each.labelRange(), each.label() + letter(random)))
                .map(planted ->
                        new Planted(
                                planted.text(),
                                text ->
                                        Checks.check(Post.of(text)).stream()
                                                .noneMatch(LabelMistakes::isOfLabels)));
    }

    private static boolean isOfLabels(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR
                && diagnostic.code().equals(MissingLabels.CODE);
    }

    private static Optional<Planted> deleted(Post post, Random random) {
        return any(usedByPairs(post), random)
                .map(each -> new Removal(post).ofAll(List.of(each.range())).getFirst())
                .map(change ->
                        new Planted(
                                change.apply(post.text()),
                                text ->
                                        Checks.check(Post.of(text)).stream()
                                                .noneMatch(LabelMistakes::isOfLabels)));
    }

    private static Optional<Planted> twice(Post post, Random random) {
        return any(definitions(post), random)
                .filter(each -> each.isUsed() && each.titleRange().isEmpty())
                .map(each -> {
                    String second = each.range().of(post.text()) + "-other";
                    return planted(post, TextEdit.insert(each.range().end(), "\n" + second));
                })
                .filter(planted ->
                        definitions(Post.of(planted.text())).size()
                                == definitions(post).size() + 1);
    }

    /// The blank line above a definition is lost, and there is no other below it.
    private static Optional<Planted> glued(Post post, Random random) {
        String text = post.text();
        return any(definitions(post), random)
                .filter(each -> each.isUsed() && each.destination().contains("/"))
                .filter(each -> text.startsWith("\n\n", each.range().start() - 2))
                .filter(each -> !text.startsWith(">", each.range().start() - 3))
                .map(each -> {
                    int blank = each.range().start() - 1;
                    return planted(post, TextEdit.delete(new TextRange(blank, blank + 1)));
                })
                .filter(planted ->
                        definitions(Post.of(planted.text())).size() < definitions(post).size());
    }

    private static List<FootnoteReference> marks(Post post) {
        return post.document().footnoteReferences().stream()
                .filter(FootnoteReference::isDefined)
                .toList();
    }

    private static Optional<Planted> mark(Post post, Random random) {
        return any(marks(post), random)
                .filter(mark -> mark.label().length() > 2)
                .map(mark -> {
                    int at = mark.labelRange().start() + random.nextInt(mark.label().length());
                    return planted(post, TextEdit.insert(at, "" + letter(random)));
                });
    }

    private static Optional<Planted> markCase(Post post, Random random) {
        return any(marks(post), random)
                .filter(mark -> !mark.label().toUpperCase(Locale.ROOT).equals(mark.label()))
                .map(mark ->
                        planted(
                                post,
                                TextEdit.replace(
                                        mark.labelRange(), mark.label().toUpperCase(Locale.ROOT))))
                .map(planted -> new Planted(planted.text(), post.text()::equals));
    }

    private static Optional<Planted> markWithoutCaret(Post post, Random random) {
        List<String> labels = marks(post).stream().map(FootnoteReference::label).toList();
        return any(marks(post), random)
                .filter(mark -> labels.indexOf(mark.label()) == labels.lastIndexOf(mark.label()))
                // beside a link definition of that label it is a link
                .filter(mark ->
                        definitions(post).stream()
                                .noneMatch(each -> each.label().equals(mark.label())))
                .map(FootnoteReference::labelRange)
                .map(label -> planted(post, TextEdit.delete(before(label))));
    }

    private static TextRange before(TextRange range) {
        return new TextRange(range.start() - 1, range.start());
    }

    private static List<FootnoteDefinition> notes(Post post) {
        return post.document().footnoteDefinitions().stream()
                .filter(FootnoteDefinition::isUsed)
                .toList();
    }

    private static Optional<Planted> noteWithoutCaret(Post post, Random random) {
        return any(notes(post), random)
                .map(FootnoteDefinition::labelRange)
                .map(label -> planted(post, TextEdit.delete(before(label))));
    }

    /// One without a label, whose definition would be of no use then.
    private static Optional<Planted> noteDeleted(Post post, Random random) {
        return any(notes(post), random)
                .filter(note -> !note.contentRange().of(post.text()).contains("["))
                .map(note -> new Removal(post).ofAll(List.of(note.range())).getFirst())
                .map(change ->
                        new Planted(
                                change.apply(post.text()),
                                text ->
                                        Post.of(text).document().footnoteReferences().stream()
                                                .allMatch(FootnoteReference::isDefined)));
    }

    private static Optional<Planted> noteTwice(Post post, Random random) {
        return any(notes(post), random)
                .map(note ->
                        planted(
                                post,
                                TextEdit.insert(
                                        note.range().start(),
                                        "[^" + note.label() + "]: Another note.\n\n")))
                .map(planted ->
                        new Planted(
                                planted.text(),
                                text ->
                                        Post.of(text).document().footnoteDefinitions().stream()
                                                .noneMatch(FootnoteDefinition::isDuplicate)));
    }
}
