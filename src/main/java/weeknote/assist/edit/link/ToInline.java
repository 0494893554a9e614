package weeknote.assist.edit.link;

import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.paste.Address;
import weeknote.assist.edit.structure.WholeLines;
import weeknote.markdown.Link;
import weeknote.post.Post;
import weeknote.text.Bias;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// Makes an inline link of the reference at the caret; a definition that nothing uses any more
/// goes.
public record ToInline() implements SmartEdit {

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        return LinkAt.of(post, selection.caret())
                .filter(Link::isReference)
                .map(link -> toInline(post, link, selection));
    }

    private static Edited toInline(Post post, Link link, Selection selection) {
        String text = post.text();
        String raw = LinkAt.destination(text, link.destinationRange());
        String destination = raw.startsWith("<") ? raw : Address.inLink(raw);
        String title = link.titleRange().isEmpty() ? "" : " " + link.titleRange().of(text);
        int textEnd = link.textRange().end() + 1;
        TextChange inlined =
                new Edits()
                        .replace(
                                new TextRange(textEnd, link.range().end()),
                                "(" + destination + title + ")")
                        .change();
        TextChange change = inlined.then(withoutDefinition(post, link, inlined));
        int caret = Math.min(selection.caret(), textEnd);
        return new Edited(change, Selection.at(change.map(caret, Bias.BEFORE)));
    }

    static TextChange withoutDefinition(Post post, Link link, TextChange before) {
        return WholeLines.without(
                before.apply(post.text()),
                LinkAt.definitionOfItsOwn(post, link).stream()
                        .map(range ->
                                new TextRange(
                                        before.map(range.start(), Bias.AFTER),
                                        before.map(range.end(), Bias.BEFORE)))
                        .toList());
    }
}
