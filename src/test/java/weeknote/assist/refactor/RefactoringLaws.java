package weeknote.assist.refactor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import weeknote.markdown.Heading;
import weeknote.markdown.HtmlBlock;
import weeknote.markdown.HtmlOptions;
import weeknote.markdown.Link;
import weeknote.post.Post;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// Holds every refactoring of one post against two laws: the page stays, and no byte moves outside
/// what is refactored. What breaks a law is collected in words.
final class RefactoringLaws {

    private static final Pattern FRAGMENT =
            Pattern.compile("(<h[1-6] id=\"|<a href=\"#)(?!fn)([^\"]*)\"");

    private final Post post;
    private final String page;
    private final List<String> broken = new ArrayList<>();
    private int count;

    RefactoringLaws(Post post) {
        this.post = post;
        page = page(post);
    }

    /// The page, each heading's fragment by its number: Hugo makes a fragment of the heading's
    /// source, so that a label or destination in it is a part of it.
    static String page(Post post) {
        String page =
                post.document().html(HtmlOptions.of(HtmlOptions.Safety.AS_ENGINE)).stream()
                        .map(HtmlBlock::html)
                        .collect(Collectors.joining());
        List<String> ids = post.document().headings().stream().map(Heading::id).toList();
        return FRAGMENT.matcher(page)
                .replaceAll(found -> found.group(1) + ids.indexOf(found.group(2)) + "\"");
    }

    List<String> broken() {
        return broken;
    }

    int count() {
        return count;
    }

    void hold(String what, Proposal proposal, Predicate<TextEdit> isAllowed) {
        count++;
        switch (proposal) {
            case Proposal.Refusal(String reason) -> broken.add(what + " refused: " + reason);
            case Proposal.Change(TextChange change) -> hold(what, change, isAllowed);
        }
    }

    private void hold(String what, TextChange change, Predicate<TextEdit> isAllowed) {
        if (change.isEmpty()) {
            broken.add(what + " changes nothing");
        }
        if (!page(post.after(change)).equals(page)) {
            broken.add(what + " changes the page");
        }
        change.edits().stream()
                .filter(isAllowed.negate())
                .forEach(edit -> broken.add(what + " moves " + edit));
    }

    /// In a label, or an insertion at the end of a reference.
    boolean isInALabel(TextEdit edit) {
        return post.document().links().stream().anyMatch(link -> isLabelEdit(link, edit.range()))
                || post.document().linkReferenceDefinitions().stream()
                        .anyMatch(each -> each.labelRange().equals(edit.range()));
    }

    private static boolean isLabelEdit(Link link, TextRange range) {
        return link.labelRange().equals(range)
                || (range.isEmpty()
                        && (link.range().end() == range.start()
                                || link.range().end() - 1 == range.start()));
    }

    boolean isInAFootnoteLabel(TextEdit edit) {
        return post.document().footnoteReferences().stream()
                        .anyMatch(mark -> mark.labelRange().equals(edit.range()))
                || post.document().footnoteDefinitions().stream()
                        .anyMatch(note -> note.labelRange().equals(edit.range()));
    }

    /// Behind the text of the link, or an insertion of lines.
    static boolean isOfToReference(Link link, TextEdit edit) {
        return link.range().contains(edit.range())
                || (edit.range().isEmpty() && edit.newText().contains("]: "));
    }

    /// Behind the text of the link, or its definition with blank lines.
    boolean isOfToInline(Link link, TextEdit edit) {
        return link.range().contains(edit.range())
                || edit.range().equals(TextRange.at(link.range().end()))
                || (edit.newText().isEmpty()
                        && edit.range().contains(link.definitionRange())
                        && edit.range()
                                .of(post.text())
                                .strip()
                                .equals(link.definitionRange().of(post.text()).strip()));
    }

    /// In a footnote's label, or in a note.
    boolean isInANote(TextEdit edit) {
        return isInAFootnoteLabel(edit)
                || post.document().footnoteDefinitions().stream()
                        .anyMatch(note -> note.range().contains(edit.range()));
    }
}
