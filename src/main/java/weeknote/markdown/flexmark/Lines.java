package weeknote.markdown.flexmark;

import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import weeknote.text.TextRange;

/// Reads the line that flexmark stands on.
final class Lines {

    /// Containers may stand inside each other to this depth; deeper markers are text. Deeper than
    /// any author goes, and shallow enough for every walk of the tree.
    static final int DEEPEST = 100;

    /// Of the document: where containers were given up.
    static final DataKey<List<TextRange>> GIVEN_UP =
            new DataKey<>("GIVEN_UP", List.of(), _ -> new ArrayList<>());

    static final int CODE_INDENT = 4;

    private Lines() {}

    /// The first character that is no space, or NUL on a blank line.
    static char first(ParserState state) {
        int at = state.getNextNonSpaceIndex();
        return at < state.getLine().length() ? state.getLine().charAt(at) : '\0';
    }

    /// Where the character at `index` of the line stands in the post.
    static int offset(ParserState state, int index) {
        return state.getLine().getStartOffset() + index;
    }

    /// Where the line ends in the post, without trailing spaces.
    static int trimmedEnd(ParserState state) {
        BasedSequence line = state.getLine();
        int end = line.length();
        while (end > 0 && isSpace(line.charAt(end - 1))) {
            end--;
        }
        return line.getStartOffset() + end;
    }

    /// Whether a paragraph could go on here, be it lazily.
    static boolean isInParagraph(ParserState state) {
        return state.getActiveBlockParser().isParagraphParser();
    }

    /// Whether the container whose marker stands here would lie too deep; then it is noted.
    static boolean isGivenUp(ParserState state) {
        boolean isTooDeep = state.getActiveBlockParsers().size() > DEEPEST;
        if (isTooDeep) {
            int from = offset(state, state.getNextNonSpaceIndex());
            GIVEN_UP.get(state.getProperties()).add(new TextRange(from, trimmedEnd(state)));
        }
        return isTooDeep;
    }

    static boolean isSpace(char c) {
        return c == ' ' || c == '\t';
    }

    static boolean isBlank(CharSequence line, int from) {
        for (int i = from; i < line.length(); i++) {
            if (!isSpace(line.charAt(i)) && line.charAt(i) != '\r' && line.charAt(i) != '\n') {
                return false;
            }
        }
        return true;
    }

    /// How often `c` stands in a row from `from`.
    static int count(CharSequence line, int from, char c) {
        int i = from;
        while (i < line.length() && line.charAt(i) == c) {
            i++;
        }
        return i - from;
    }
}
