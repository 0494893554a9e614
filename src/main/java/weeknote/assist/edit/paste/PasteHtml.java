package weeknote.assist.edit.paste;

import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.format.AuthorSigns;
import weeknote.assist.edit.list.ToggleList;
import weeknote.assist.edit.structure.Inlines;
import weeknote.assist.edit.structure.Structure;
import weeknote.markdown.convert.HtmlToMarkdown;
import weeknote.markdown.convert.Signs;
import weeknote.markdown.tree.BlockNode;
import weeknote.post.Post;
import weeknote.text.Selection;

/// Pastes formatted text as Markdown, with the signs that this post has.
///
/// @param plain what the clipboard holds beside it, pasted in code
public record PasteHtml(String html, String plain) implements SmartEdit {

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        Structure structure = Structure.of(post);
        if (Inlines.isLiteral(structure, selection.start())) {
            return new PastePlain(plain).apply(post, selection);
        }
        if (!selection.isEmpty() && Address.destination(plain).isPresent()) {
            return new Paste(plain).apply(post, selection);
        }
        boolean isInWord =
                isWord(post.text(), selection.start() - 1) || isWord(post.text(), selection.end());
        char emphasis = isInWord ? '*' : AuthorSigns.emphasis(post);
        String markdown =
                HtmlToMarkdown.convert(
                        html, new Signs(emphasis, ToggleList.bullet(structure).charAt(0)));
        if (markdown.startsWith("|")) {
            return Optional.of(Paste.block(structure, selection, markdown));
        }
        boolean isBehindText = !Paste.startsLine(structure, selection);
        String before = isBehindText && beginsBlock(markdown) ? "\n\n" : "";
        return Optional.of(Paste.lines(structure, selection, before + markdown));
    }

    // A heading, a list, a quote would be text behind the text that is there.
    private static boolean beginsBlock(String markdown) {
        return Post.of(markdown).document().tree().stream()
                .findFirst()
                .filter(block -> !(block instanceof BlockNode.Paragraph))
                .isPresent();
    }

    private static boolean isWord(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetterOrDigit(text.charAt(at));
    }
}
