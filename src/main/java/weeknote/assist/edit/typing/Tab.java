package weeknote.assist.edit.typing;

import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.list.BareMarker;
import weeknote.assist.edit.list.Indent;
import weeknote.assist.edit.list.ItemSelection;
import weeknote.assist.edit.list.Outdent;
import weeknote.assist.edit.structure.Structure;
import weeknote.assist.edit.table.TableTab;
import weeknote.post.Post;
import weeknote.text.Selection;

/// The Tab key: to the next cell of a table; list items move in, with [Direction#BACK] out.
public record Tab(Direction direction) implements SmartEdit {

    /// Tab, or Shift+Tab.
    public enum Direction {
        ON,
        BACK
    }

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        Structure structure = Structure.of(post);
        if (!structure.isBody(selection.start())) {
            return Optional.empty();
        }
        Optional<Edited> cell = TableTab.at(structure, selection, direction == Direction.BACK);
        if (cell.isPresent()) {
            return cell;
        }
        return switch (direction) {
            case ON ->
                    BareMarker.at(structure, selection, Indent::of)
                            .or(() -> Indent.of(structure, selection));
            case BACK ->
                    BareMarker.at(structure, selection, Outdent::of)
                            .or(() -> Outdent.of(structure, selection))
                            .or(() ->
                                    ItemSelection.of(structure, selection)
                                            .map(_ -> Edited.nothing(selection)));
        };
    }
}
