package weeknote.assist.edit.paste;

import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.markdown.Destination;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// Writes the image whose file was put beside the post, with its alternative text selected.
///
/// @param destination of the file, as [ImagePlace] has it
public record PasteImage(String destination) implements SmartEdit {

    private static final String DESCRIPTION = "image";

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        String selected = selection.range().of(post.text());
        boolean describes = !selected.isBlank() && selected.indexOf('\n') < 0;
        String description = describes ? Brackets.balanced(selected.strip()) : DESCRIPTION;
        String image = "![" + description + "](" + Destination.inLink(destination) + ")";
        int start = selection.start() + 2;
        return Optional.of(
                new Edited(
                        new Edits().replace(selection.range(), image).change(),
                        Selection.of(new TextRange(start, start + description.length()))));
    }
}
