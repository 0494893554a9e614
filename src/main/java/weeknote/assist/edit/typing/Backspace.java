package weeknote.assist.edit.typing;

import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.line.QuoteLines;
import weeknote.assist.edit.list.BareMarker;
import weeknote.assist.edit.list.Outdent;
import weeknote.assist.edit.list.RemoveMarker;
import weeknote.assist.edit.structure.Inlines;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.Structure;
import weeknote.markdown.tree.BlockNode;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// The Backspace key: a marker goes in one go, so does an empty pair.
public record Backspace() implements SmartEdit {

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        Structure structure = Structure.of(post);
        int caret = selection.caret();
        if (!selection.isEmpty() || Inlines.isLiteralForTyping(structure, caret)) {
            return Optional.empty();
        }
        Line line = structure.lineAt(caret);
        return Stream.<Supplier<Optional<Edited>>>of(
                        () -> BareMarker.at(structure, selection, Outdent::of),
                        () -> RemoveMarker.at(structure, line, caret),
                        () -> QuoteLines.removeSign(line, caret),
                        () -> headingMarker(line, caret),
                        () -> Pairs.empty(line, caret).map(pair -> delete(pair, caret)))
                .flatMap(edit -> edit.get().stream())
                .findFirst();
    }

    private static Optional<Edited> headingMarker(Line line, int caret) {
        if (line.leaf().isEmpty()
                || !(line.leaf().get() instanceof BlockNode.Heading heading)
                || heading.signs().isEmpty()) {
            return Optional.empty();
        }
        TextRange marker = heading.signs().getFirst();
        boolean isBehind =
                marker.end() < caret
                        && marker.start() >= line.contentStart()
                        && caret == marker.end() + 1
                        && line.post().charAt(marker.start()) == '#';
        if (!isBehind) {
            return Optional.empty();
        }
        Edits edits = new Edits().delete(marker.start(), caret);
        if (heading.signs().size() > 1) {
            edits.delete(Math.max(caret, heading.textRange().end()), heading.signs().get(1).end());
        }
        return Optional.of(Edited.of(edits.change(), Selection.at(caret)));
    }

    private static Edited delete(TextRange pair, int caret) {
        return Edited.of(new Edits().delete(pair).change(), Selection.at(caret));
    }
}
