package weeknote.assist.edit.link;

import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.markdown.Link;
import weeknote.markdown.inline.Labels;
import weeknote.post.Post;
import weeknote.text.Bias;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextChange;

/// Leaves out what a reference says twice: `[Docs][docs]` becomes `[Docs][]`, that `[Docs]`.
public record ShortenReference() implements SmartEdit {

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        return LinkAt.of(post, selection.caret())
                .flatMap(link -> shorten(post, link))
                .map(change ->
                        new Edited(
                                change, Selection.at(change.map(selection.caret(), Bias.BEFORE))));
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
