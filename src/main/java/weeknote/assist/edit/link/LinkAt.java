package weeknote.assist.edit.link;

import java.util.List;
import java.util.Optional;
import weeknote.markdown.Link;
import weeknote.markdown.LinkReferenceDefinition;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// The link at a caret, and what belongs to it.
final class LinkAt {

    private LinkAt() {}

    /// The innermost link or image that the caret is in or at.
    static Optional<Link> of(Post post, int caret) {
        return post.document().links().stream()
                .filter(link -> link.range().touches(caret))
                .reduce((outer, inner) ->
                        inner.range().length() <= outer.range().length() ? inner : outer);
    }

    /// The destination as written, in its angle brackets if it has some.
    static String destination(String text, TextRange destination) {
        boolean isBracketed =
                destination.start() > 0
                        && text.charAt(destination.start() - 1) == '<'
                        && destination.end() < text.length()
                        && text.charAt(destination.end()) == '>';
        return isBracketed ? "<" + destination.of(text) + ">" : destination.of(text);
    }

    /// The definition of a reference, if no other link leads to it.
    static List<TextRange> definitionOfItsOwn(Post post, Link link) {
        long uses =
                post.document().links().stream()
                        .filter(each -> each.definitionRange().equals(link.definitionRange()))
                        .count();
        return link.isReference() && uses == 1 ? List.of(link.definitionRange()) : List.of();
    }

    static List<LinkReferenceDefinition> definitions(Post post) {
        return post.document().linkReferenceDefinitions();
    }
}
