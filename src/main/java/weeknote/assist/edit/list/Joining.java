package weeknote.assist.edit.list;

import weeknote.assist.edit.structure.ListItem;
import weeknote.assist.edit.structure.Structure;
import weeknote.markdown.tree.BlockNode;
import weeknote.post.Post;

/// Items that come to stand in another list.
public final class Joining {

    private Joining() {}

    /// Markdown that begins with a list, its items with the markers that follow in the list of
    /// `item`, which the first one replaces.
    public static String joining(String markdown, ListItem item, String text) {
        Structure structure = Structure.of(Post.of(markdown));
        if (!(structure.post().document().tree().getFirst() instanceof BlockNode.ItemList list)) {
            return markdown;
        }
        ListEdits edits = new ListEdits(structure, false);
        Marker marker = Marker.of(item, text);
        for (int i = 0; i < list.items().size(); i++) {
            edits.mark(new ListItem(list, i), marker);
            marker = Numbering.isConstant(item, text) ? marker : marker.next();
        }
        return edits.change().apply(markdown);
    }
}
