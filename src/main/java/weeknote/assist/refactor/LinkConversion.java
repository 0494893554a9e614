package weeknote.assist.refactor;

import java.util.Comparator;
import java.util.Optional;
import weeknote.markdown.Link;
import weeknote.post.Post;

/// Turns a link or image from one notation into the other: `[text](destination "title")` and
/// `[text][label]` with a definition where the file keeps its own.
public sealed interface LinkConversion permits ToReference, ToInline {

    Link link();

    /// The conversion, proved by reading it back.
    Proposal proposal();

    /// What the link at the caret can be turned into; empty where there is no such link.
    static Optional<LinkConversion> at(Post post, int caret) {
        return post.document().links().stream()
                .filter(link -> link.range().touches(caret))
                .filter(link -> link.isReference() || link.kind() == Link.Kind.INLINE)
                .min(
                        Comparator.comparing((Link link) -> !link.range().contains(caret))
                                .thenComparingInt(link -> link.range().length()))
                .map(link -> of(post, link));
    }

    private static LinkConversion of(Post post, Link link) {
        return link.isReference() ? new ToInline(post, link) : new ToReference(post, link);
    }
}
