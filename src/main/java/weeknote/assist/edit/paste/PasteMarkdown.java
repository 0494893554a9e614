package weeknote.assist.edit.paste;

import java.util.List;
import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.structure.Structure;
import weeknote.markdown.Block;
import weeknote.markdown.inline.Labels;
import weeknote.markdown.tree.BlockNode;
import weeknote.post.Placement;
import weeknote.post.Post;
import weeknote.text.Selection;
import weeknote.text.TextChange;

/// Pastes Markdown that was copied from a post together with the definitions that it needs. Those
/// that this post lacks go where it keeps its own.
///
/// @param definitions link reference definitions and notes, as written
public record PasteMarkdown(String text, List<String> definitions) implements SmartEdit {

    public PasteMarkdown {
        definitions = List.copyOf(definitions);
    }

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        Edited pasted = Paste.lines(Structure.of(post), selection, text);
        TextChange all = pasted.change();
        Post now = post.after(all);
        for (String definition : definitions) {
            TextChange added = add(now, definition, pasted.selection().caret());
            all = all.then(added);
            now = now.after(added);
        }
        return Optional.of(new Edited(all, pasted.selection()));
    }

    private static TextChange add(Post post, String definition, int caret) {
        List<BlockNode> blocks = Post.of(definition).document().tree();
        if (blocks.isEmpty() || isThere(post, blocks.getFirst())) {
            return TextChange.NONE;
        }
        Block.Kind kind =
                blocks.getFirst() instanceof BlockNode.Footnote
                        ? Block.Kind.FOOTNOTE_DEFINITION
                        : Block.Kind.LINK_REFERENCE_DEFINITION;
        return TextChange.of(Placement.of(post).insertion(caret, kind, definition));
    }

    private static boolean isThere(Post post, BlockNode definition) {
        return switch (definition) {
            case BlockNode.LinkDefinition link ->
                    post.document().linkReferenceDefinitions().stream()
                            .anyMatch(each ->
                                    Labels.normalize(each.label())
                                            .equals(Labels.normalize(link.label())));
            case BlockNode.Footnote note ->
                    post.document().footnoteDefinitions().stream()
                            .anyMatch(each -> each.label().equals(note.label()));
            case BlockNode.Paragraph _,
                    BlockNode.Heading _,
                    BlockNode.ThematicBreak _,
                    BlockNode.BlockQuote _,
                    BlockNode.ItemList _,
                    BlockNode.CodeBlock _,
                    BlockNode.HtmlBlock _,
                    BlockNode.Table _,
                    BlockNode.BlockAttributes _,
                    BlockNode.DefinitionList _ ->
                    true;
        };
    }
}
