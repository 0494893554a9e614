package weeknote.assist.edit.format;

import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.paste.Address;
import weeknote.assist.edit.paste.Brackets;
import weeknote.markdown.Destination;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.Selection;

/// A whole link at the caret: `[text](destination)`, or `<https://example.org>` without a text.
///
/// @param destination what the author gave as one; `a@example.org` is meant as mail
public record NewLink(String destination, String text) implements SmartEdit {

    /// Whether a link here would have neither text nor destination yet.
    public static boolean isWanted(Post post, Selection selection) {
        return new InsertLink(InsertLink.Kind.LINK)
                .apply(post, selection)
                .filter(edited ->
                        edited.change()
                                .equals(new Edits().insert(selection.caret(), "[]()").change()))
                .isPresent();
    }

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        Optional<String> address = Address.destination(destination);
        String link =
                text.isBlank() && address.isPresent()
                        ? "<" + destination.strip() + ">"
                        : "["
                                + Brackets.balanced(text.strip())
                                + "]("
                                + Destination.inLink(address.orElse(destination.strip()))
                                + ")";
        return Optional.of(
                new Edited(
                        new Edits().replace(selection.range(), link).change(),
                        Selection.at(selection.start() + link.length())));
    }
}
