package weeknote.assist.edit.typing;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.line.QuoteLines;
import weeknote.assist.edit.list.BareMarker;
import weeknote.assist.edit.list.LeaveList;
import weeknote.assist.edit.list.NewItem;
import weeknote.assist.edit.list.Outdent;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.Structure;
import weeknote.assist.edit.table.TableEnter;
import weeknote.markdown.tree.BlockNode;
import weeknote.post.Post;
import weeknote.text.Selection;

/// The Enter key: lists and block quotes go on or end, tables go to the next row, code keeps its
/// indentation, a fence that is opened is closed.
public record Enter() implements SmartEdit {

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        return OverSelection.apply(post, selection, Enter::at);
    }

    private static Optional<Edited> at(Post post, int caret) {
        Structure structure = Structure.of(post);
        if (!structure.isBody(caret) || caret == 3) {
            Optional<Edited> edited = FrontMatterEnter.at(structure, caret);
            if (edited.isPresent() || !structure.isBody(caret)) {
                return edited;
            }
        }
        Line line = structure.lineAt(caret);
        if (line.leaf().isPresent() && line.leaf().get() instanceof BlockNode.CodeBlock code) {
            return CodeEnter.at(line, code, caret);
        }
        return Stream.<Supplier<Optional<Edited>>>of(
                        () -> TableEnter.at(structure, line, caret),
                        () -> BareMarker.at(structure, Selection.at(caret), Outdent::of),
                        () -> LeaveList.at(structure, line, caret),
                        () -> QuoteLines.leave(structure, line, caret),
                        () -> newItem(structure, line, caret),
                        () -> NewLine.at(line, caret))
                .flatMap(edit -> edit.get().stream())
                .findFirst();
    }

    // A quote inside the item goes on first.
    private static Optional<Edited> newItem(Structure structure, Line line, int caret) {
        return NewLine.isInQuoteOfItem(line)
                ? Optional.empty()
                : NewItem.at(structure, line, caret);
    }
}
