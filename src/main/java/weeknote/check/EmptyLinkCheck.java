package weeknote.check;

import java.util.List;
import java.util.Optional;
import weeknote.markdown.Link;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.text.Edits;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// `link.empty`: `[](page.md)`, which readers do not see, `[text]()`, which leads nowhere, and
/// `![image]()`, which shows nothing.
final class EmptyLinkCheck implements Check {

    static final String CODE = "link.empty";

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        return post.document().links().stream()
                .flatMap(link -> diagnostic(post.text(), link).stream())
                .toList();
    }

    private static Optional<Diagnostic> diagnostic(String text, Link link) {
        boolean isBlank = link.textRange().of(text).isBlank();
        boolean leadsNowhere = link.kind() == Link.Kind.INLINE && link.destination().isEmpty();
        if (link.isImage()) {
            return leadsNowhere
                    ? Optional.of(error(link, "This image has no file.", delete(text, link)))
                    : Optional.empty();
        }
        if (leadsNowhere) {
            return Optional.of(
                    error(
                            link,
                            "This link has no destination.",
                            isBlank ? delete(text, link) : leaveText(link)));
        }
        return isBlank ? Optional.of(invisible(text, link)) : Optional.empty();
    }

    private static Diagnostic error(Link link, String message, Fix fix) {
        return new Diagnostic(CODE, Severity.ERROR, link.range(), message, List.of(fix));
    }

    private static Diagnostic invisible(String text, Link link) {
        return new Diagnostic(
                CODE,
                Severity.WARNING,
                link.range(),
                "This link has no text, so readers do not see it.",
                List.of(show(text, link), delete(text, link)));
    }

    private static Fix show(String text, Link link) {
        boolean isAutolink =
                link.kind() == Link.Kind.INLINE
                        && link.title().isEmpty()
                        && Address.isUri(link.destination());
        return new Fix(
                "Show its address",
                isAutolink ? autolink(link) : TextChange.of(shownText(text, link)),
                false);
    }

    private static TextChange autolink(Link link) {
        TextRange destination = link.destinationRange();
        return new Edits()
                .replace(new TextRange(link.range().start(), destination.start()), "<")
                .replace(new TextRange(destination.end(), link.range().end()), ">")
                .change();
    }

    private static TextEdit shownText(String text, Link link) {
        String source = link.destinationRange().of(text);
        return TextEdit.replace(
                link.textRange(), link.isReference() ? link.label() : escaped(source));
    }

    private static String escaped(String destination) {
        return destination.replace("[", "\\[").replace("]", "\\]");
    }

    private static Fix leaveText(Link link) {
        return new Fix(
                "Leave only the text",
                new Edits()
                        .delete(link.range().start(), link.textRange().start())
                        .delete(link.textRange().end(), link.range().end())
                        .change(),
                false);
    }

    /// With a blank before it where another one follows.
    private static Fix delete(String text, Link link) {
        TextRange range = link.range();
        int start = range.start();
        boolean isBetweenBlanks =
                text.startsWith(" ", start - 1) && text.startsWith(" ", range.end());
        TextRange deleted = new TextRange(isBetweenBlanks ? start - 1 : start, range.end());
        return new Fix(
                link.isImage() ? "Delete the image" : "Delete the link",
                TextChange.of(TextEdit.delete(deleted)),
                false);
    }
}
