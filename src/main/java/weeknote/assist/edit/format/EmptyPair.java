package weeknote.assist.edit.format;

import java.util.Optional;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.structure.Line;
import weeknote.text.Edits;
import weeknote.text.Selection;

/// Signs with nothing between them but the caret, `**|**`.
final class EmptyPair {

    private EmptyPair() {}

    static Optional<Edited> remove(Line line, int caret, String sign) {
        int start = caret - sign.length();
        int end = caret + sign.length();
        boolean isPair =
                start >= line.contentStart()
                        && end <= line.end()
                        && line.post().startsWith(sign, start)
                        && line.post().startsWith(sign, caret)
                        && !isSign(line, start - 1, sign)
                        && !isSign(line, end, sign);
        return isPair
                ? Optional.of(
                        new Edited(new Edits().delete(start, end).change(), Selection.at(start)))
                : Optional.empty();
    }

    private static boolean isSign(Line line, int at, String sign) {
        return at >= line.contentStart()
                && at < line.end()
                && line.post().charAt(at) == sign.charAt(0);
    }

    /// None beside a sign of the same kind, with which the new ones would be one run.
    static Optional<Edited> insert(Line line, int caret, String sign) {
        return isSign(line, caret - 1, sign) || isSign(line, caret, sign)
                ? Optional.empty()
                : Optional.of(
                        new Edited(
                                new Edits().insert(caret, sign + sign).change(),
                                Selection.at(caret + sign.length())));
    }
}
