package weeknote.assist.edit.link;

import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.markdown.Link;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextChange;

/// Leaves the text of the link at the caret, and takes the link away.
public record RemoveLink() implements SmartEdit {

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        return LinkAt.of(post, selection.caret())
                .filter(link -> link.kind() != Link.Kind.BARE)
                .map(link -> remove(post, link, selection));
    }

    private static Edited remove(Post post, Link link, Selection selection) {
        TextChange removed =
                new Edits()
                        .delete(link.range().start(), link.textRange().start())
                        .delete(link.textRange().end(), link.range().end())
                        .change();
        return Edited.of(removed.then(ToInline.withoutDefinition(post, link, removed)), selection);
    }
}
