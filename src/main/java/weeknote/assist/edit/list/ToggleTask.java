package weeknote.assist.edit.list;

import java.util.List;
import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.ListItem;
import weeknote.assist.edit.structure.Part;
import weeknote.assist.edit.structure.Structure;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.Inline;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// Makes tasks of the selected items; checks them where they are tasks, and unchecks them again.
public record ToggleTask() implements SmartEdit {

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        Structure structure = Structure.of(post);
        List<ListItem> items =
                structure.lines(selection.range()).stream()
                        .flatMap(line -> innermostStart(line, selection).stream())
                        .distinct()
                        .toList();
        Edits edits = new Edits();
        if (items.isEmpty()) {
            begin(structure.lineAt(selection.caret()), structure, edits);
        } else if (items.stream().anyMatch(item -> item.task().isEmpty())) {
            items.stream()
                    .filter(item -> item.task().isEmpty())
                    .forEach(item -> makeTask(structure, item, edits));
        } else {
            boolean isDone =
                    items.stream()
                            .flatMap(item -> item.task().stream())
                            .allMatch(Inline.TaskMarker::isChecked);
            items.stream()
                    .flatMap(item -> item.task().stream())
                    .forEach(task -> check(task.range(), isDone ? " " : "x", edits));
        }
        return Optional.of(Edited.of(edits.change(), selection));
    }

    // With a caret alone, the item it is in, wherever its marker stands
    private static Optional<ListItem> innermostStart(Line line, Selection selection) {
        if (selection.isEmpty() && !line.items().isEmpty()) {
            return Optional.of(line.items().getLast());
        }
        return line.innermost()
                .filter(Part.ItemStart.class::isInstance)
                .map(part -> ((Part.ItemStart) part).item());
    }

    private static void begin(Line line, Structure structure, Edits edits) {
        boolean isText = line.leaf().map(leaf -> leaf instanceof BlockNode.Paragraph).orElse(true);
        if (isText && structure.isBody(line.start())) {
            edits.insert(line.textStart(), "- [ ] ");
        }
    }

    private static void makeTask(Structure structure, ListItem item, Edits edits) {
        boolean isText =
                item.item().children().isEmpty()
                        || item.item().children().getFirst() instanceof BlockNode.Paragraph;
        if (isText) {
            Line line = structure.lineAt(item.item().marker().start());
            boolean isBare = line.contentStart() == item.item().marker().end();
            edits.insert(line.contentStart(), isBare ? " [ ] " : "[ ] ");
        }
    }

    private static void check(TextRange task, String sign, Edits edits) {
        edits.replace(new TextRange(task.start() + 1, task.start() + 2), sign);
    }
}
