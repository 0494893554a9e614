package weeknote.assist.refactor;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Predicate;
import weeknote.markdown.Link;
import weeknote.markdown.Link.Kind;
import weeknote.post.Post;

/// Turns a link or image from one notation into the other: `[text](destination "title")` and
/// `[text][label]` with a definition where the file keeps its own.
public sealed interface LinkConversion permits ToReference, ToInline {

    Link link();

    /// The conversion, proved by reading it back.
    Proposal proposal();

    /// What the link at the caret can be turned into; empty where there is no such link.
    static Optional<LinkConversion> at(Post post, int caret) {
        return innermost(post, caret, link -> link.isReference() || link.kind() == Kind.INLINE)
                .map(link ->
                        link.isReference()
                                ? new ToInline(post, link)
                                : new ToReference(post, link));
    }

    /// The innermost of these links that the caret is in; else one that it is at.
    static Optional<Link> innermost(Post post, int caret, Predicate<Link> which) {
        return post.document().links().stream()
                .filter(link -> link.range().touches(caret))
                .filter(which)
                .min(
                        Comparator.comparing((Link link) -> !link.range().contains(caret))
                                .thenComparingInt(link -> link.range().length()));
    }

    /// Whether nothing else leads to the definition of a reference.
    static boolean isLastUse(Post post, Link link) {
        return link.isReference()
                && post.document().links().stream()
                                .filter(Link::isReference)
                                .filter(each ->
                                        each.definitionRange().equals(link.definitionRange()))
                                .count()
                        == 1;
    }
}
