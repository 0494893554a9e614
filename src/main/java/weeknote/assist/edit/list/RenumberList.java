package weeknote.assist.edit.list;

import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.structure.ListItem;
import weeknote.assist.edit.structure.Structure;
import weeknote.post.Post;
import weeknote.text.Selection;

/// Numbers the list at the caret from its first number on.
public record RenumberList() implements SmartEdit {

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        Structure structure = Structure.of(post);
        return structure.lineAt(selection.caret()).items().reversed().stream()
                .filter(ListItem::isOrdered)
                .findFirst()
                .map(item -> renumbered(structure, item, selection));
    }

    private static Edited renumbered(Structure structure, ListItem item, Selection selection) {
        ListEdits edits = new ListEdits(structure, false);
        ListItem first = new ListItem(item.list(), 0);
        Marker marker = Marker.of(first, structure.text());
        for (ListItem each : first.following()) {
            marker = marker.next();
            edits.mark(each, marker);
        }
        return Edited.of(edits.change(), selection);
    }
}
