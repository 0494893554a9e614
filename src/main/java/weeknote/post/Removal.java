package weeknote.post;

import java.util.ArrayList;
import java.util.List;
import weeknote.text.Edits;
import weeknote.text.LineBounds;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// How a definition is taken out, so that the blank lines around it read as if it had never been
/// there.
public final class Removal {

    private final String text;
    private final int bodyStart;

    public Removal(Post post) {
        text = post.text();
        bodyStart = post.body().start();
    }

    /// The best first: with its lines and one blank line; behind the marker of a list item, itself
    /// alone.
    public List<TextEdit> of(TextRange definition) {
        List<TextEdit> removals = new ArrayList<>();
        int start = LineBounds.lineStart(text, definition.start());
        if (isOfQuotes(text.substring(start, definition.start()))) {
            removals.add(TextEdit.delete(lines(start, definition.end())));
        }
        removals.add(TextEdit.delete(definition));
        return removals;
    }

    /// The best alone.
    public TextChange best(TextRange definition) {
        return TextChange.of(of(definition).getFirst());
    }

    private static boolean isOfQuotes(String before) {
        return before.chars().allMatch(c -> c == '>' || Character.isWhitespace(c));
    }

    /// The same for several, in order; those with nothing but blank lines and the signs of quotes
    /// between go as one.
    public List<TextChange> ofAll(List<TextRange> definitions) {
        Edits withLines = new Edits();
        Edits alone = new Edits();
        for (TextRange run : runs(definitions)) {
            List<TextEdit> removals = of(run);
            withLines.add(removals.getFirst());
            alone.add(removals.getLast());
        }
        return List.of(withLines.change(), alone.change());
    }

    private List<TextRange> runs(List<TextRange> definitions) {
        List<TextRange> runs = new ArrayList<>();
        for (TextRange each : definitions) {
            boolean isNext =
                    !runs.isEmpty()
                            && isOfQuotes(text.substring(runs.getLast().end(), each.start()));
            int start = isNext ? runs.removeLast().start() : each.start();
            runs.add(new TextRange(start, each.end()));
        }
        return runs;
    }

    private TextRange lines(int start, int definitionEnd) {
        int end = LineBounds.lineEnd(text, definitionEnd);
        int next = LineBounds.skip(text, end);
        if (isRestBlank(end)) {
            return new TextRange(endOfTextBefore(start), end);
        }
        boolean isBlankBehind = LineBounds.isBlankLine(text, next);
        return isBlankBehind && isBlankBefore(start)
                ? new TextRange(start, LineBounds.skip(text, LineBounds.lineEnd(text, next)))
                : new TextRange(start, next);
    }

    private boolean isRestBlank(int from) {
        for (int i = from; i < text.length(); i++) {
            if (!LineBounds.isLineEnd(text.charAt(i)) && !LineBounds.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isBlankBefore(int lineStart) {
        if (lineStart <= bodyStart) {
            return true;
        }
        int end = lineStart - (text.startsWith("\r\n", lineStart - 2) ? 2 : 1);
        return LineBounds.isBlankLine(text, LineBounds.lineStart(text, end));
    }

    /// Where the line before the blank lines before `from` ends.
    private int endOfTextBefore(int from) {
        int line = from;
        while (line > bodyStart && isBlankBefore(line)) {
            int end = line - (text.startsWith("\r\n", line - 2) ? 2 : 1);
            line = LineBounds.lineStart(text, end);
        }
        if (line <= bodyStart) {
            return bodyStart;
        }
        return line - (text.startsWith("\r\n", line - 2) ? 2 : 1);
    }
}
