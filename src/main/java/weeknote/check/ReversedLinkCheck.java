package weeknote.check;

import java.util.List;
import weeknote.markdown.Destination;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.text.Edits;
import weeknote.text.TextRange;

/// `link.reversed`: `(text)[https://example.org]`. Readers see the signs.
final class ReversedLinkCheck implements Check {

    static final String CODE = "link.reversed";

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        return post.document().undefinedReferences().stream()
                .flatMap(reference -> ReversedLink.of(post.text(), reference).stream())
                .map(ReversedLinkCheck::diagnostic)
                .toList();
    }

    private static Diagnostic diagnostic(ReversedLink link) {
        int start = link.range().start();
        int close = link.textRange().end();
        Address address = link.address();
        String destination = Destination.inLink(address.destination()) + address.title();
        Edits edits =
                new Edits()
                        .replace(new TextRange(start, start + 1), "[")
                        .replace(
                                new TextRange(close, link.range().end()), "](" + destination + ")");
        return new Diagnostic(
                CODE,
                Severity.ERROR,
                link.range(),
                "The brackets of this link are swapped, so readers see them.",
                List.of(new Fix("Swap the brackets", edits.change(), address.isUri())));
    }
}
