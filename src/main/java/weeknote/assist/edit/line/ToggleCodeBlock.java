package weeknote.assist.edit.line;

import java.util.List;
import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.Edits;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.Structure;
import weeknote.markdown.tree.BlockNode;
import weeknote.post.Post;
import weeknote.text.Selection;
import weeknote.text.TextChange;
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
        return isInHtml ? Optional.empty() : Optional.of(fence(lines, selection));
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

    private static Edited fence(List<Line> lines, Selection selection) {
        Line first = lines.getFirst();
        Line last = lines.getLast();
        String fence = fence(first.post().substring(first.start(), last.end()));
        boolean isInside =
                lines.stream().skip(1).allMatch(line -> line.isBlank() || hasParts(line, first));
        int depth = isInside ? first.parts().size() : Blocks.depth(lines);
        String prefix = first.continuation(depth);
        String start = fence + "\n" + prefix;
        int from = isInside ? first.textStart() : partsEnd(first, depth);
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

    private static boolean hasParts(Line line, Line first) {
        String prefix = first.continuation().stripTrailing();
        return !line.isLazy() && line.post().startsWith(prefix, line.start());
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
