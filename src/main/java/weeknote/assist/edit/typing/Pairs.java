package weeknote.assist.edit.typing;

import java.util.Optional;
import weeknote.assist.edit.structure.Line;
import weeknote.text.TextRange;

/// The signs that come in pairs.
final class Pairs {

    private static final String OPENING = "([{\"'`*_";
    private static final String CLOSING = ")]}\"'`*_";

    /// Signs that wrap a selection and are never paired as they are typed.
    private static final String WRAPPING = OPENING + "~";

    private Pairs() {}

    static boolean isPaired(char typed) {
        return OPENING.indexOf(typed) >= 0;
    }

    static boolean wraps(char typed) {
        return WRAPPING.indexOf(typed) >= 0;
    }

    static boolean isClosing(char typed) {
        return CLOSING.indexOf(typed) >= 0;
    }

    static char closing(char opening) {
        int index = OPENING.indexOf(opening);
        return index < 0 ? opening : CLOSING.charAt(index);
    }

    static char opening(char closing) {
        int index = CLOSING.indexOf(closing);
        return index < 0 ? closing : OPENING.charAt(index);
    }

    static boolean isSymmetric(char sign) {
        return OPENING.indexOf(sign) == CLOSING.indexOf(sign);
    }

    /// The pair without content around the caret: `()`, `**` or `****`.
    static Optional<TextRange> empty(Line line, int caret) {
        String text = line.post();
        if (caret <= line.contentStart() || caret >= line.end()) {
            return Optional.empty();
        }
        char before = text.charAt(caret - 1);
        char after = text.charAt(caret);
        if (!wraps(before) || after != closing(before)) {
            return Optional.empty();
        }
        int length = isSymmetric(before) ? runLength(line, caret, before) : 1;
        return length == 0
                ? Optional.empty()
                : Optional.of(new TextRange(caret - length, caret + length));
    }

    // Both runs are of one length, or the caret stands in something else than an empty pair.
    private static int runLength(Line line, int caret, char sign) {
        int before = 0;
        while (caret - before > line.contentStart()
                && line.post().charAt(caret - before - 1) == sign) {
            before++;
        }
        int after = 0;
        while (caret + after < line.end() && line.post().charAt(caret + after) == sign) {
            after++;
        }
        return before == after ? before : 0;
    }
}
