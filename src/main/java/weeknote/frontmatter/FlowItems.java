package weeknote.frontmatter;

import java.util.List;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// Adds and removes what stands between brackets and commas, in any of the three languages: `[a,
/// b]`, `{a: 1, b: 2}`, on one line or many.
///
/// @param parts the ranges of all items
/// @param brackets the whole, brackets included
record FlowItems(String post, TextRange brackets, List<TextRange> parts) {

    /// `text` behind the last item, parted from it as the last two are parted.
    TextChange add(String text) {
        if (parts.isEmpty()) {
            return TextChange.of(TextEdit.insert(brackets.start() + 1, text));
        }
        return TextChange.of(TextEdit.insert(parts.getLast().end(), separator() + text));
    }

    private String separator() {
        int last = parts.size() - 1;
        if (last > 0) {
            String between = between(parts.get(last - 1).end(), parts.get(last).start());
            if (between.startsWith(",") && between.substring(1).isBlank()) {
                return between;
            }
        }
        String head = between(brackets.start() + 1, parts.getFirst().start());
        boolean lines = head.isBlank() && head.lines().count() > 1;
        return lines ? "," + head : ", ";
    }

    /// Without the item at `index` and one comma.
    TextChange remove(int index) {
        TextRange part = parts.get(index);
        if (index < parts.size() - 1) {
            return TextChange.of(
                    TextEdit.delete(new TextRange(part.start(), afterComma(part.end()))));
        }
        if (index > 0) {
            int previous = parts.get(index - 1).end();
            boolean simple = between(previous, part.start()).strip().equals(",");
            int start = simple ? previous : part.start();
            return TextChange.of(TextEdit.delete(new TextRange(start, part.end())));
        }
        int end = post.charAt(afterBlanks(part.end())) == ',' ? afterComma(part.end()) : part.end();
        return TextChange.of(TextEdit.delete(new TextRange(part.start(), end)));
    }

    private int afterComma(int offset) {
        int comma = afterBlanks(offset);
        int end = comma + 1;
        while (end < brackets.end() - 1 && isBlank(post.charAt(end))) {
            end++;
        }
        int next = end;
        while (next < brackets.end() - 1 && Character.isWhitespace(post.charAt(next))) {
            next++;
        }
        return next == end || post.charAt(next) == '#' || post.charAt(next) == ']' ? end : next;
    }

    private int afterBlanks(int offset) {
        int end = offset;
        while (end < brackets.end() - 1 && Character.isWhitespace(post.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private String between(int left, int right) {
        return post.substring(left, Math.max(left, right));
    }
}
