package weeknote.assist.edit.link;

import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.refactor.LinkConversion;
import weeknote.markdown.Link;
import weeknote.markdown.inline.Labels;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextChange;

/// Leaves out what a reference says twice: `[Docs][docs]` becomes `[Docs][]`, that `[Docs]`.
public record ShortenReference() implements SmartEdit {

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        return LinkConversion.innermost(post, selection.caret(), Link::isReference)
                .flatMap(link -> shorten(post, link))
                .map(change -> Edited.staying(change, selection));
    }

    private static Optional<TextChange> shorten(Post post, Link link) {
        String text = post.text();
        boolean saysItTwice =
                link.kind() == Link.Kind.FULL
                        && Labels.normalize(link.textRange().of(text))
                                .equals(Labels.normalize(link.label()));
        if (saysItTwice) {
            return Optional.of(new Edits().delete(link.labelRange()).change());
        }
        int end = link.range().end();
        boolean mayBeShortcut =
                link.kind() == Link.Kind.COLLAPSED
                        && (end == text.length() || "([:".indexOf(text.charAt(end)) < 0);
        return mayBeShortcut
                ? Optional.of(new Edits().delete(link.textRange().end() + 1, end).change())
                : Optional.empty();
    }
}
