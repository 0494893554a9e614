package weeknote.assist.refactor;

import java.util.List;
import java.util.Optional;
import weeknote.markdown.Link;
import weeknote.post.Post;
import weeknote.post.Removal;
import weeknote.text.Edits;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// Leaves the text of a link and takes the link away, with its definition if nothing else leads
/// there.
public final class LinkRemoval {

    private LinkRemoval() {}

    /// The change for the innermost link at the caret; empty where there is none.
    public static Optional<TextChange> at(Post post, int caret) {
        return LinkConversion.innermost(post, caret, link -> link.kind() != Link.Kind.BARE)
                .map(link -> without(post, link));
    }

    private static TextChange without(Post post, Link link) {
        Edits edits =
                new Edits()
                        .delete(link.range().start(), link.textRange().start())
                        .delete(link.textRange().end(), link.range().end());
        List<TextRange> definition =
                LinkConversion.isLastUse(post, link) ? List.of(link.definitionRange()) : List.of();
        new Removal(post).ofAll(definition).getFirst().edits().forEach(edits::add);
        return edits.change();
    }
}
