package weeknote.assist.edit.typing;

import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.structure.Columns;
import weeknote.assist.edit.structure.Line;
import weeknote.markdown.tree.BlockNode;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// Enter in code: the indentation is kept, and a fence that nothing closes is closed.
final class CodeEnter {

    private CodeEnter() {}

    static Optional<Edited> at(Line line, BlockNode.CodeBlock code, int caret) {
        if (caret < line.contentStart()) {
            return Optional.empty();
        }
        String text = line.post();
        boolean isOpening =
                !code.signs().isEmpty() && line.range().contains(code.signs().getFirst().start());
        if (isOpening && caret >= code.signs().getFirst().end() && isUnclosed(text, code)) {
            return text.substring(caret, line.end()).isBlank()
                    ? Optional.of(close(line, code, caret))
                    : Optional.empty();
        }
        int spaceEnd = line.contentStart();
        while (spaceEnd < caret && Columns.isSpace(text.charAt(spaceEnd))) {
            spaceEnd++;
        }
        String indent = text.substring(line.contentStart(), spaceEnd);
        String outer = isOpening || line.isLazy() ? line.continuation() : continued(line);
        return insert("\n" + outer + indent, caret);
    }

    private static String continued(Line line) {
        return line.parts().isEmpty() ? "" : line.continuation();
    }

    private static Optional<Edited> insert(String newLine, int caret) {
        return newLine.length() == 1
                ? Optional.empty()
                : Optional.of(
                        new Edited(
                                new Edits().insert(caret, newLine).change(),
                                Selection.at(caret + newLine.length())));
    }

    private static Edited close(Line line, BlockNode.CodeBlock code, int caret) {
        TextRange sign = code.signs().getFirst();
        String indent = line.post().substring(line.contentStart(), sign.start());
        String start = "\n" + line.continuation() + indent;
        return new Edited(
                new Edits().insert(caret, start + start + sign.of(line.post())).change(),
                Selection.at(caret + start.length()));
    }

    // A fence with an info string inside shows that the closing fence belongs to that one.
    private static boolean isUnclosed(String text, BlockNode.CodeBlock code) {
        String sign = code.signs().getFirst().of(text);
        return code.signs().size() == 1
                || code.code()
                        .lines()
                        .map(String::strip)
                        .anyMatch(line -> line.startsWith(sign) && line.length() > sign.length());
    }
}
