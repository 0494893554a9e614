package weeknote.check;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import weeknote.markdown.FootnoteReference;
import weeknote.markdown.Link;
import weeknote.markdown.LinkReference;
import weeknote.markdown.LinkReferenceDefinition;
import weeknote.post.Post;
import weeknote.text.LineBounds;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// What was meant as a footnote and lacks a sign: `[x]: Its text` or `[^x] Its text`.
final class BegunNotes {

    private final String text;
    private final Map<String, TextRange> withoutCaret = new HashMap<>();
    private final Map<String, LinkReferenceDefinition> definitions = new HashMap<>();
    private final Map<String, FootnoteReference> withoutColon = new HashMap<>();

    private BegunNotes(Post post) {
        text = post.text();
        for (LinkReference reference : post.document().undefinedReferences()) {
            TextRange range = reference.range();
            if (reference.kind() == Link.Kind.SHORTCUT
                    && text.startsWith(":", range.end())
                    && isLineStart(range.start())) {
                withoutCaret.putIfAbsent(reference.label(), reference.labelRange());
            }
        }
        for (LinkReferenceDefinition definition : post.document().linkReferenceDefinitions()) {
            definitions.putIfAbsent(definition.label(), definition);
        }
        post.document().footnoteReferences().stream()
                .filter(each -> !each.isDefined())
                .collect(groupingBy(FootnoteReference::label))
                .forEach(this::addWithoutColon);
    }

    static BegunNotes in(Post post) {
        return new BegunNotes(post);
    }

    // Of a mark that stands twice the one at the start of a line was meant as the note's.
    private void addWithoutColon(String label, List<FootnoteReference> marks) {
        List<FootnoteReference> atStart =
                marks.stream().filter(mark -> isLineStart(mark.range().start())).toList();
        if (marks.size() > atStart.size() && atStart.size() == 1) {
            withoutColon.put(label, atStart.getFirst());
        }
    }

    private boolean isLineStart(int offset) {
        int start = offset;
        while (start > 0 && offset - start < 3 && LineBounds.isBlank(text.charAt(start - 1))) {
            start--;
        }
        return start == 0 || LineBounds.isLineEnd(text.charAt(start - 1));
    }

    /// Whether this mark was itself meant as a note's.
    boolean isColonMissing(FootnoteReference mark) {
        return mark.equals(withoutColon.get(mark.label()));
    }

    boolean hasAny(String label) {
        return withoutCaret.containsKey(label)
                || withoutColon.containsKey(label)
                || definitions.containsKey(label);
    }

    void addTo(Answers answers, FootnoteReference mark) {
        String label = mark.label();
        Optional.ofNullable(withoutCaret.get(label))
                .ifPresent(note -> addCaret(answers, label, note));
        Optional.ofNullable(definitions.get(label))
                .ifPresent(definition -> addTo(answers, mark, definition));
        Optional.ofNullable(withoutColon.get(label))
                .ifPresent(note -> addColon(answers, label, note.range()));
    }

    /// `[text][^x]` was meant as a link, `text[^x]` as a note.
    private void addTo(
            Answers answers, FootnoteReference mark, LinkReferenceDefinition definition) {
        boolean isLink = text.startsWith("][", mark.range().start() - 1);
        if (isLink) {
            removeCaret(answers, mark, definition);
        }
        if (!definition.isUsed()) {
            addCaret(answers, mark.label(), definition.labelRange());
        }
        if (!isLink) {
            removeCaret(answers, mark, definition);
        }
    }

    private static void addCaret(Answers answers, String label, TextRange note) {
        answers.add(
                new Fix(
                        "Make `[" + label + "]:` a footnote",
                        TextChange.of(TextEdit.insert(note.start(), "^")),
                        answers.isEmpty()),
                "`[" + label + "]:` lacks the `^`.",
                note);
    }

    private static void removeCaret(
            Answers answers, FootnoteReference mark, LinkReferenceDefinition definition) {
        int caret = mark.labelRange().start() - 1;
        answers.add(
                new Fix(
                        "Change to `[" + mark.label() + "]`",
                        TextChange.of(TextEdit.delete(new TextRange(caret, caret + 1))),
                        false),
                "There is a link definition `" + mark.label() + "`.",
                definition.labelRange());
    }

    private static void addColon(Answers answers, String label, TextRange note) {
        answers.add(
                new Fix(
                        "Add the colon behind `[^" + label + "]`",
                        TextChange.of(TextEdit.insert(note.end(), ":")),
                        answers.isEmpty()),
                "Where its text begins, the colon is missing.",
                note);
    }
}
