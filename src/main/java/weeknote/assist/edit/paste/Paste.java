package weeknote.assist.edit.paste;

import java.util.List;
import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.list.Joining;
import weeknote.assist.edit.structure.Inlines;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.ListItem;
import weeknote.assist.edit.structure.Part;
import weeknote.assist.edit.structure.Structure;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// Pastes text: an address over words makes a link, a table of a spreadsheet a table, and further
/// lines go on in the containers that the caret is in.
public record Paste(String text) implements SmartEdit {

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        Structure structure = Structure.of(post);
        String pasted = text.replace("\r\n", "\n").replace('\r', '\n');
        if (!structure.isBody(selection.start())) {
            return Optional.of(insert(selection.range(), pasted));
        }
        Optional<Edited> link =
                Address.destination(pasted)
                        .flatMap(destination -> PasteLink.at(structure, selection, destination));
        if (link.isPresent()) {
            return link;
        }
        boolean isLiteral = Inlines.isLiteral(structure, selection.start());
        Optional<String> table = isLiteral ? Optional.empty() : TabSeparated.table(pasted);
        return Optional.of(
                table.map(rows -> block(structure, selection, rows))
                        .orElseGet(() -> lines(structure, selection, pasted)));
    }

    static Edited insert(TextRange range, String pasted) {
        return new Edited(
                new Edits().replace(range, pasted).change(),
                Selection.at(range.start() + pasted.length()));
    }

    /// Lines of text that go on where the caret is.
    static Edited lines(Structure structure, Selection selection, String pasted) {
        Line line = structure.lineAt(selection.start());
        boolean isBehindParts = selection.start() >= line.contentStart();
        if (!isBehindParts || pasted.indexOf('\n') < 0) {
            return insert(selection.range(), pasted);
        }
        if (isEmptyItem(line) && beginsWithMarker(pasted)) {
            Part start = line.parts().getLast();
            TextRange marker = new TextRange(start.range().start(), selection.end());
            String outer = line.continuation(line.parts().size() - 1);
            ListItem item = ((Part.ItemStart) start).item();
            String joined = Joining.joining(pasted, item, structure.text());
            return insert(marker, indented(joined, outer));
        }
        return insert(selection.range(), indented(pasted, line.continuation()));
    }

    private static boolean isEmptyItem(Line line) {
        return line.isBlank()
                && line.innermost().isPresent()
                && line.innermost().get() instanceof Part.ItemStart start
                && start.item().isEmpty();
    }

    // The marker that is there already is not doubled.
    private static boolean beginsWithMarker(String pasted) {
        Line first = Structure.of(Post.of(pasted)).lineAt(0);
        return !first.parts().isEmpty() && first.parts().getFirst() instanceof Part.ItemStart;
    }

    private static String indented(String pasted, String prefix) {
        if (prefix.isEmpty()) {
            return pasted;
        }
        List<String> lines = List.of(pasted.split("\n", -1));
        StringBuilder indented = new StringBuilder(lines.getFirst());
        for (String line : lines.subList(1, lines.size())) {
            indented.append('\n')
                    .append(line.isEmpty() ? prefix.stripTrailing() : prefix)
                    .append(line);
        }
        return indented.toString();
    }

    /// A block on lines of its own, with the caret on the line below.
    static Edited block(Structure structure, Selection selection, String block) {
        String before = startsLine(structure, selection) ? "" : "\n\n";
        return lines(structure, selection, before + block + "\n");
    }

    /// Whether nothing but blanks and markers stands on the line before the selection.
    static boolean startsLine(Structure structure, Selection selection) {
        Line line = structure.lineAt(selection.start());
        int start = line.contentStart();
        return line.isBlank()
                || structure.text().substring(start, Math.max(start, selection.start())).isBlank();
    }
}
