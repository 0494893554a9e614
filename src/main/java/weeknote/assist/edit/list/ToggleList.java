package weeknote.assist.edit.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.line.SetHeading;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.ListItem;
import weeknote.assist.edit.structure.Part;
import weeknote.assist.edit.structure.Structure;
import weeknote.markdown.tree.BlockNode;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// Makes a list of the selected lines, turns a list of the other kind, or makes text of the items.
/// Without a selection it is about the paragraph, or the whole list, at the caret.
public record ToggleList(Kind kind) implements SmartEdit {

    /// What a list's markers are.
    public enum Kind {
        BULLET,
        NUMBERED
    }

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        Structure structure = Structure.of(post);
        if (!structure.isBody(selection.start())) {
            return Optional.empty();
        }
        Line line = structure.lineAt(selection.caret());
        if (selection.isEmpty() && line.items().isEmpty()) {
            return paragraph(structure, line, selection);
        }
        List<Line> lines =
                selection.isEmpty()
                        ? listLines(structure, line.items().getLast())
                        : textLines(structure.lines(selection.range()));
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.of(Edited.of(new Toggle(structure, lines).change(kind), selection));
    }

    private static List<Line> listLines(Structure structure, ListItem item) {
        return item.list().items().stream()
                .map(each -> structure.lineAt(each.marker().start()))
                .toList();
    }

    private static List<Line> textLines(List<Line> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank() || begins(line).isPresent())
                .filter(line ->
                        begins(line).isPresent()
                                || line.leaf()
                                        .map(leaf -> leaf instanceof BlockNode.Paragraph)
                                        .orElse(false))
                .toList();
    }

    static Optional<ListItem> begins(Line line) {
        return line.innermost()
                .filter(Part.ItemStart.class::isInstance)
                .map(part -> ((Part.ItemStart) part).item());
    }

    // One item: its further lines are indented.
    private Optional<Edited> paragraph(Structure structure, Line line, Selection selection) {
        if (line.leaf().isPresent() && line.leaf().get() instanceof BlockNode.Heading heading) {
            return heading(structure, heading, selection);
        }
        boolean isText = line.leaf().map(leaf -> leaf instanceof BlockNode.Paragraph).orElse(true);
        if (!isText) {
            return Optional.empty();
        }
        List<Line> lines =
                line.leaf().map(leaf -> structure.lines(leaf.range())).orElse(List.of(line));
        String marker = marker(structure);
        ListEdits edits = new ListEdits(structure, false);
        for (Line each : new ArrayList<>(lines)) {
            boolean isFirst = each.start() == lines.getFirst().start();
            TextRange space = new TextRange(each.contentStart(), each.textStart());
            edits.edits().replace(space, isFirst ? marker : " ".repeat(marker.length()));
        }
        return Optional.of(Edited.of(edits.change(), selection));
    }

    // The sign of the heading goes, as a marker goes where a heading is made of an item.
    private Optional<Edited> heading(
            Structure structure, BlockNode.Heading heading, Selection selection) {
        Edits edits = new Edits().insert(heading.range().start(), marker(structure));
        SetHeading.change(structure.text(), heading, 0, edits);
        return Optional.of(Edited.of(edits.change(), selection));
    }

    private String marker(Structure structure) {
        return kind == Kind.BULLET ? bullet(structure) + " " : "1. ";
    }

    /// The bullet that the post's first bullet list has.
    public static String bullet(Structure structure) {
        return Bullets.first(structure.post().document().tree(), structure.text()).orElse("-");
    }
}
