package weeknote.assist.navigation;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.FootnoteDefinition;
import weeknote.markdown.FootnoteKeys;
import weeknote.markdown.FootnoteReference;
import weeknote.markdown.Heading;
import weeknote.markdown.MarkdownDocument;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// Finds the source of what has an id in the post's page: a heading, a note, `fn:1`, or a mark,
/// `fnref:1` and, for its second use, `fnref1:1`; kramdown has labels for numbers and `fnref:a:1`.
public final class PageAnchors {

    private static final String NOTE = "fn:";
    private static final String MARK = "fnref";

    private PageAnchors() {}

    /// The heading, the note's content or the place behind the mark; empty if none of them has the
    /// id.
    public static Optional<TextRange> at(Post post, String id) {
        MarkdownDocument document = post.document();
        Optional<TextRange> heading =
                document.headings().stream()
                        .filter(each -> each.id().equals(id))
                        .findFirst()
                        .map(Heading::range);
        if (heading.isPresent()) {
            return heading;
        }
        return id.startsWith(NOTE)
                ? note(document, id.substring(NOTE.length()))
                : id.startsWith(MARK)
                        ? mark(document, id.substring(MARK.length()))
                        : Optional.empty();
    }

    private static Optional<TextRange> note(MarkdownDocument document, String name) {
        return note(document, each -> name(document, each).equals(name))
                .map(FootnoteDefinition::contentRange);
    }

    private static Optional<FootnoteDefinition> note(
            MarkdownDocument document, Predicate<FootnoteDefinition> isMeant) {
        return document.footnoteDefinitions().stream()
                .filter(note -> note.isUsed() && !note.isDuplicate())
                .filter(isMeant)
                .findFirst();
    }

    private static String name(MarkdownDocument document, FootnoteDefinition note) {
        return document.dialect().engine() == Engine.KRAMDOWN
                ? note.label()
                : String.valueOf(note.number());
    }

    /// @param rest `:1`, or `1:1` for the second use; `:a` or `:a:1` of kramdown
    private static Optional<TextRange> mark(MarkdownDocument document, String rest) {
        return note(document, note -> occurrence(document, note, rest) >= 0)
                .flatMap(note ->
                        marks(document, note).stream()
                                .skip(occurrence(document, note, rest))
                                .findFirst())
                .map(mark -> TextRange.at(mark.range().end()));
    }

    /// Which use of the note is meant, from 0; -1 if another note is.
    private static int occurrence(MarkdownDocument document, FootnoteDefinition note, String rest) {
        String name = ":" + name(document, note);
        boolean isKramdown = document.dialect().engine() == Engine.KRAMDOWN;
        if (rest.equals(name)) {
            return 0;
        }
        boolean isMeant = isKramdown ? rest.startsWith(name + ":") : rest.endsWith(name);
        String number =
                isKramdown
                        ? rest.substring(Math.min(rest.length(), name.length() + 1))
                        : rest.substring(0, Math.max(0, rest.length() - name.length()));
        return isMeant && number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : -1;
    }

    private static List<FootnoteReference> marks(
            MarkdownDocument document, FootnoteDefinition note) {
        Predicate<String> matching = FootnoteKeys.of(document).matching(note.label());
        return document.footnoteReferences().stream()
                .filter(FootnoteReference::isDefined)
                .filter(mark -> matching.test(mark.label()))
                .toList();
    }
}
