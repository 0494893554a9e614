package weeknote.assist.edit.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.structure.Inlines;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.Structure;
import weeknote.markdown.tree.BlockNode;
import weeknote.post.Post;
import weeknote.text.Bias;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// Marks the selection, or the word at the caret, in a style, or takes the style away where all of
/// it has it.
public record ToggleStyle(Style style) implements SmartEdit {

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        Structure structure = Structure.of(post);
        if (!structure.isBody(selection.start())) {
            return Optional.empty();
        }
        return selection.isEmpty()
                ? atCaret(structure, selection.caret())
                : overSelection(structure, selection);
    }

    private Optional<Edited> overSelection(Structure structure, Selection selection) {
        List<Segments.Segment> segments = Segments.of(structure, selection.range());
        // What cannot be marked does not keep the rest from being unmarked.
        TextChange marking = change(structure, segments, true);
        boolean marks = !marking.isEmpty();
        TextChange change = marks ? marking : change(structure, segments, false);
        boolean isOne =
                segments.size() == 1
                        && segments.getFirst()
                                .range()
                                .equals(
                                        Segments.trim(
                                                structure.text(),
                                                selection.start(),
                                                selection.end()));
        if (segments.isEmpty() || change.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                isOne
                        ? new Edited(
                                change,
                                selection.over(
                                        inner(
                                                change,
                                                marks
                                                        ? segments.getFirst().range()
                                                        : selection.range())))
                        : Edited.of(change, selection));
    }

    // Without the signs that are inserted at its edges
    private static TextRange inner(TextChange change, TextRange range) {
        int start = change.map(range.start(), Bias.AFTER);
        return new TextRange(start, Math.max(start, change.map(range.end(), Bias.BEFORE)));
    }

    private Optional<Edited> atCaret(Structure structure, int caret) {
        Optional<Marked> marked = markedAt(structure, caret);
        if (marked.isPresent()) {
            TextChange change =
                    new Edits().delete(marked.get().open()).delete(marked.get().close()).change();
            return Optional.of(Edited.of(change, Selection.at(caret)));
        }
        Line line = structure.lineAt(caret);
        if (caret < line.contentStart()) {
            return Optional.empty();
        }
        Optional<Edited> emptied = EmptyPair.remove(line, caret, style.sign());
        if (Inlines.isLiteral(structure, caret)) {
            return emptied.filter(_ -> isInFence(structure, caret));
        }
        return emptied.or(() ->
                        Words.at(structure, caret).flatMap(word -> mark(structure, word, caret)))
                .or(() -> EmptyPair.insert(line, caret, style.sign()));
    }

    // The empty pair `~~~~` begins a code block where it begins a line.
    private static boolean isInFence(Structure structure, int caret) {
        return structure
                .lineAt(caret)
                .leaf()
                .filter(BlockNode.CodeBlock.class::isInstance)
                .flatMap(leaf -> ((BlockNode.CodeBlock) leaf).signs().stream().findFirst())
                .filter(fence -> fence.start() < caret && caret < fence.end())
                .isPresent();
    }

    private Optional<Marked> markedAt(Structure structure, int caret) {
        return structure
                .lineAt(caret)
                .leaf()
                .flatMap(leaf ->
                        Marked.in(Inlines.of(leaf, caret), style, structure.text()).stream()
                                .filter(mark -> mark.content().touches(caret))
                                .reduce((outer, inner) -> inner));
    }

    private Optional<Edited> mark(Structure structure, TextRange word, int caret) {
        List<Segments.Segment> segments = Segments.of(structure, word);
        if (segments.isEmpty()) {
            return Optional.empty();
        }
        TextChange change = change(structure, segments, true);
        Bias bias = caret == word.end() ? Bias.BEFORE : Bias.AFTER;
        return Optional.of(new Edited(change, Selection.at(change.map(caret, bias))));
    }

    private boolean isMarked(String text, Segments.Segment segment) {
        return Texts.isMarked(
                text,
                segment.inlines(),
                segment.range(),
                Marked.in(segment.inlines(), style, text));
    }

    private TextChange change(Structure structure, List<Segments.Segment> segments, boolean marks) {
        Edits all = new Edits();
        for (Segments.Segment segment : segments) {
            if (!marks || !isMarked(structure.text(), segment)) {
                best(structure, segment, marks)
                        .edits()
                        .forEach(edit -> all.replace(edit.range(), edit.newText()));
            }
        }
        return all.change();
    }

    private TextChange best(Structure structure, Segments.Segment segment, boolean marks) {
        List<TextChange> candidates = new ArrayList<>();
        Restyle restyle = new Restyle(structure.text(), segment, style);
        if (style == Style.CODE) {
            return restyle.change(marks, Signs.around(segment.range().of(structure.text())));
        }
        for (String sign : AuthorSigns.of(structure.post(), style)) {
            candidates.add(restyle.change(marks, Signs.of(sign)));
        }
        candidates.add(restyle.change(marks, style.html()));
        Proof proof = Proof.around(structure.post(), segment.range());
        return candidates.stream()
                .filter(change -> proof.holds(change, segment, style, marks))
                .findFirst()
                .orElse(TextChange.NONE);
    }
}
