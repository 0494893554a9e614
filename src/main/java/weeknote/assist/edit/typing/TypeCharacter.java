package weeknote.assist.edit.typing;

import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.assist.edit.structure.Columns;
import weeknote.assist.edit.structure.Inlines;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.Structure;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.Inline;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.Selection;

/// A typed sign that comes in pairs: wraps the selection, brings its closing sign, or steps over
/// the one that is there. A pipe in code in a table is escaped, or it would end the cell.
public record TypeCharacter(char typed) implements SmartEdit {

    /// Whether a character may do more than stand there; any other needs no look at the post.
    public static boolean isSign(char typed) {
        return typed == '|' || Pairs.wraps(typed) || Pairs.isClosing(typed);
    }

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        Structure structure = Structure.of(post);
        int caret = selection.caret();
        if (typed == '|') {
            return selection.isEmpty() ? escapedPipe(structure, caret) : Optional.empty();
        }
        if (typed == '`' && selection.isEmpty() && Closings.closesInline(structure, caret)) {
            return Optional.of(stepOver(caret));
        }
        if (selection.isEmpty()
                && after(structure.lineAt(caret), caret) == typed
                && Closings.closesLiteral(typed, structure, caret)) {
            return Optional.of(stepOver(caret));
        }
        if (!isSign(typed)
                || Inlines.isLiteralForTyping(structure, selection.start())
                || Inlines.isLiteralForTyping(structure, selection.end())) {
            return Optional.empty();
        }
        if (!selection.isEmpty()) {
            return Pairs.wraps(typed) ? Optional.of(wrap(selection)) : Optional.empty();
        }
        return at(structure.lineAt(caret), structure, caret);
    }

    private static Optional<Edited> escapedPipe(Structure structure, int caret) {
        boolean isInTable =
                structure
                        .lineAt(caret)
                        .leaf()
                        .map(leaf -> leaf instanceof BlockNode.Table)
                        .orElse(false);
        boolean isInCode =
                Inlines.around(structure, caret).stream()
                        .anyMatch(Inline.CodeSpan.class::isInstance);
        return isInTable && isInCode ? Optional.of(insert(caret, "\\|", 2)) : Optional.empty();
    }

    private Edited wrap(Selection selection) {
        return new Edited(
                new Edits()
                        .insert(selection.start(), String.valueOf(typed))
                        .insert(selection.end(), String.valueOf(Pairs.closing(typed)))
                        .change(),
                selection.shift(1));
    }

    private Optional<Edited> at(Line line, Structure structure, int caret) {
        if (caret < line.contentStart() || isEscaped(line, caret)) {
            return Optional.empty();
        }
        if (after(line, caret) == typed && Pairs.isClosing(typed)) {
            if (growsPair(line, caret) && !Closings.closesInline(structure, caret)) {
                return Optional.of(pair(caret));
            }
            if (isClosed(line, structure, caret)) {
                return Optional.of(stepOver(caret));
            }
        }
        return pairs(line, caret) ? Optional.of(pair(caret)) : Optional.empty();
    }

    private static Edited stepOver(int caret) {
        return Edited.nothing(Selection.at(caret + 1));
    }

    // `*|*` becomes `**|**`
    private boolean growsPair(Line line, int caret) {
        return (typed == '*' || typed == '_')
                && Pairs.empty(line, caret).map(pair -> pair.length() == 2).orElse(false);
    }

    // The sign behind the caret closes something that is open there.
    private boolean isClosed(Line line, Structure structure, int caret) {
        if (Pairs.isSymmetric(typed)) {
            boolean closesEmphasis = Closings.closesInline(structure, caret);
            boolean isPair = Pairs.empty(line, caret).isPresent();
            boolean isQuote = typed == '"' || typed == '\'';
            return closesEmphasis || isPair || (isQuote && count(line, caret) % 2 == 1);
        }
        return Closings.isOpen(typed, line.post().substring(line.contentStart(), caret));
    }

    private long count(Line line, int caret) {
        return line.post()
                .substring(line.contentStart(), caret)
                .chars()
                .filter(c -> c == typed)
                .count();
    }

    private boolean pairs(Line line, int caret) {
        char before = before(line, caret);
        char after = after(line, caret);
        if (!Pairs.isPaired(typed) || !mayStandBefore(after)) {
            return false;
        }
        return switch (typed) {
            case '(', '[', '{' -> true;
            case '*' -> before != '*' && !isWord(before) && !isLineStart(line, caret);
            default -> before != typed && !isWord(before);
        };
    }

    private static boolean isLineStart(Line line, int caret) {
        return line.post().substring(line.contentStart(), caret).isBlank();
    }

    // No closing sign comes before a word.
    private static boolean mayStandBefore(char after) {
        return Columns.isSpace(after) || after == '\n' || ")]}\"'*_`.,;:!?…".indexOf(after) >= 0;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || Character.isSurrogate(c);
    }

    private static boolean isEscaped(Line line, int caret) {
        int from = caret;
        while (from > line.contentStart() && line.post().charAt(from - 1) == '\\') {
            from--;
        }
        return (caret - from) % 2 == 1;
    }

    private static char before(Line line, int caret) {
        return caret <= line.contentStart() ? '\n' : line.post().charAt(caret - 1);
    }

    private static char after(Line line, int caret) {
        return caret < line.end() ? line.post().charAt(caret) : '\n';
    }

    private Edited pair(int caret) {
        return insert(caret, "" + typed + Pairs.closing(typed), 1);
    }

    private static Edited insert(int caret, String text, int behind) {
        return new Edited(new Edits().insert(caret, text).change(), Selection.at(caret + behind));
    }
}
