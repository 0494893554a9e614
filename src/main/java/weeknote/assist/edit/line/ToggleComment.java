package weeknote.assist.edit.line;

import java.util.List;
import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.structure.Inlines;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.Structure;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.Inline;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// Hides the selection, or the block at the caret, in an HTML comment, or shows it again.
public record ToggleComment() implements SmartEdit {

    private static final String OPEN = "<!--";
    private static final String CLOSE = "-->";

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        Structure structure = Structure.of(post);
        Optional<TextRange> comment = commentAt(structure, selection);
        if (comment.isPresent()) {
            return Optional.of(show(post.text(), comment.get(), selection));
        }
        boolean isLiteral =
                Inlines.isLiteral(structure, selection.start())
                        || Inlines.isLiteral(structure, selection.end());
        return isLiteral ? Optional.empty() : hide(structure, selection);
    }

    private static Optional<Edited> hide(Structure structure, Selection selection) {
        TextRange range = selection.isEmpty() ? block(structure, selection) : selection.range();
        String hidden = range.of(structure.text());
        // A comment ends at the first of its closing signs.
        if (hidden.isBlank() || hidden.contains(CLOSE) || hidden.contains(OPEN)) {
            return Optional.empty();
        }
        Selection inside =
                new Selection(
                        Math.clamp(selection.anchor(), range.start(), range.end()),
                        Math.clamp(selection.caret(), range.start(), range.end()));
        Edited hiding =
                new Edited(
                        new Edits()
                                .insert(range.start(), OPEN + " ")
                                .insert(range.end(), " " + CLOSE)
                                .change(),
                        inside.shift(OPEN.length() + 1));
        return Optional.of(hiding).filter(edited -> isHidden(structure, edited));
    }

    // A comment that ends too early, or not at all, is none.
    private static boolean isHidden(Structure structure, Edited hiding) {
        Structure now = Structure.of(structure.post().after(hiding.change()));
        return commentAt(now, hiding.selection()).isPresent();
    }

    private static TextRange block(Structure structure, Selection selection) {
        List<Line> lines = Blocks.lines(structure, selection);
        return new TextRange(
                Math.min(lines.getFirst().textStart(), lines.getLast().end()),
                lines.getLast().end());
    }

    private static Optional<TextRange> commentAt(Structure structure, Selection selection) {
        Optional<TextRange> inline =
                Inlines.around(structure, selection.caret()).stream()
                        .filter(Inline.RawHtml.class::isInstance)
                        .map(Inline::range)
                        .findFirst();
        return inline.or(() ->
                        structure
                                .lineAt(selection.caret())
                                .leaf()
                                .filter(BlockNode.HtmlBlock.class::isInstance)
                                .map(BlockNode::range))
                .filter(range -> isComment(range.of(structure.text())));
    }

    private static boolean isComment(String html) {
        return html.startsWith(OPEN)
                && html.endsWith(CLOSE)
                && html.length() >= OPEN.length() + CLOSE.length();
    }

    private static Edited show(String text, TextRange comment, Selection selection) {
        int start = comment.start() + OPEN.length();
        int end = comment.end() - CLOSE.length();
        int from = start < end && text.charAt(start) == ' ' ? start + 1 : start;
        int to = from < end && text.charAt(end - 1) == ' ' ? end - 1 : end;
        return Edited.of(
                new Edits().delete(comment.start(), from).delete(to, comment.end()).change(),
                selection);
    }
}
