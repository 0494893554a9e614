package weeknote.assist.edit.line;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.Structure;
import weeknote.markdown.tree.BlockNode;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// Puts fences around the lines, longer than any run of backticks in them, or takes the fences
/// away.
public record ToggleCodeBlock() implements SmartEdit {

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        Structure structure = Structure.of(post);
        if (!structure.isBody(selection.start())) {
            return Optional.empty();
        }
        Line at = structure.lineAt(selection.start());
        if (at.leaf().isPresent() && at.leaf().get() instanceof BlockNode.CodeBlock code) {
            return code.signs().isEmpty()
                    ? Optional.empty()
                    : Optional.of(unfence(structure, code, selection));
        }
        List<Line> lines = Blocks.lines(structure, selection);
        boolean isInHtml =
                lines.stream()
                        .anyMatch(line ->
                                line.leaf()
                                        .map(leaf -> leaf instanceof BlockNode.HtmlBlock)
                                        .orElse(false));
        return isInHtml ? Optional.empty() : fence(structure, lines, selection);
    }

    private static Edited unfence(
            Structure structure, BlockNode.CodeBlock code, Selection selection) {
        Edits edits = new Edits();
        Line opening = structure.lineAt(code.signs().getFirst().start());
        int from = code.signs().getFirst().start();
        int to = structure.lineAfter(opening).map(Line::contentStart).orElse(opening.end());
        boolean isEmpty = code.code().isEmpty();
        edits.delete(from, isEmpty ? opening.end() : Math.max(from, to));
        if (code.signs().size() > 1) {
            Line closing = structure.lineAt(code.signs().getLast().start());
            edits.delete(closing.start() - 1, closing.end());
        }
        TextChange change = edits.change();
        return Edited.of(change, selection);
    }

    // From the innermost containers outward, until it reads as a code block
    private static Optional<Edited> fence(
            Structure structure, List<Line> lines, Selection selection) {
        Line first = lines.getFirst();
        int depth = first.parts().size();
        Stream<Edited> inside =
                isInside(lines)
                        ? Stream.of(fence(lines, selection, first.textStart(), depth))
                        : Stream.empty();
        Stream<Edited> outside =
                IntStream.rangeClosed(0, Blocks.depth(lines))
                        .mapToObj(less -> Blocks.depth(lines) - less)
                        .map(each -> fence(lines, selection, partsEnd(first, each), each));
        return Stream.concat(inside, outside)
                .filter(edited -> isFenced(structure.post().after(edited.change()), edited))
                .findFirst();
    }

    private static boolean isFenced(Post post, Edited edited) {
        List<TextEdit> fences = edited.change().edits();
        int opening = fences.getFirst().range().start();
        int shift = fences.getFirst().newText().length();
        int closing =
                fences.getLast().range().start() + shift + fences.getLast().newText().length();
        return Structure.of(post)
                .lineAt(opening)
                .leaf()
                .filter(BlockNode.CodeBlock.class::isInstance)
                .map(leaf -> ((BlockNode.CodeBlock) leaf).signs())
                .filter(signs -> signs.size() == 2)
                .filter(signs -> signs.getFirst().start() == opening)
                .filter(signs -> signs.getLast().end() == closing)
                .isPresent();
    }

    private static Edited fence(List<Line> lines, Selection selection, int from, int depth) {
        Line first = lines.getFirst();
        Line last = lines.getLast();
        String fence = fence(first.post().substring(first.start(), last.end()));
        String prefix = first.continuation(depth);
        String start = fence + "\n" + prefix;
        TextRange content = new TextRange(Math.min(from, last.end()), last.end());
        TextChange change =
                new Edits()
                        .insert(content.start(), start)
                        .insert(content.end(), "\n" + prefix + fence)
                        .change();
        int least = content.start();
        Selection inside =
                new Selection(
                        Math.clamp(selection.anchor(), least, content.end()),
                        Math.clamp(selection.caret(), least, content.end()));
        return new Edited(change, inside.shift(start.length()));
    }

    // Whether all lines go on in the containers that the first one is in
    private static boolean isInside(List<Line> lines) {
        Line first = lines.getFirst();
        return lines.stream().skip(1).allMatch(line -> line.isBlank() || goesOn(line, first));
    }

    private static boolean goesOn(Line line, Line first) {
        String prefix = first.continuation().stripTrailing();
        return !line.isLazy()
                && line.items().containsAll(first.items())
                && line.post().startsWith(prefix, line.start());
    }

    private static int partsEnd(Line line, int depth) {
        return depth == 0 ? line.start() : line.parts().get(depth - 1).range().end();
    }

    private static String fence(String content) {
        int longest = 2;
        int run = 0;
        for (int i = 0; i < content.length(); i++) {
            run = content.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return "`".repeat(longest + 1);
    }
}
