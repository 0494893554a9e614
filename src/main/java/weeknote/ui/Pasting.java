package weeknote.ui;

import java.util.List;
import javafx.scene.input.Clipboard;
import weeknote.assist.edit.paste.Paste;
import weeknote.assist.edit.paste.PasteHtml;
import weeknote.assist.edit.paste.PastePlain;
import weeknote.markdown.convert.HtmlToMarkdown;

/// Takes from the clipboard what is most use in a post: image files, formatted text as Markdown,
/// text, a picture.
final class Pasting {

    private final Editing editing;
    private final PostImages images;

    Pasting(Editing editing, PostImages images) {
        this.editing = editing;
        this.images = images;
    }

    void paste() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        List<ImageToAdd> files = ImageToAdd.of(clipboard.getFiles());
        if (!files.isEmpty()) {
            images.add(files);
        } else if (clipboard.hasString()) {
            text(clipboard.getString(), clipboard.hasHtml() ? clipboard.getHtml() : "");
        } else if (clipboard.hasImage()) {
            images.add(List.of(new ImageToAdd.Picture(PngImage.of(clipboard.getImage()))));
        }
    }

    private void text(String plain, String html) {
        // An editor of code puts its colours beside the text, which are nothing to a post.
        editing.asKnown(
                HtmlToMarkdown.isFormatted(html) ? new PasteHtml(html, plain) : new Paste(plain));
    }

    void pastePlain() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        if (clipboard.hasString()) {
            editing.asKnown(new PastePlain(clipboard.getString()));
        }
    }
}
