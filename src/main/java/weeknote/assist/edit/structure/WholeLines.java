package weeknote.assist.edit.structure;

import java.util.Comparator;
import java.util.List;
import weeknote.text.Bias;
import weeknote.text.Edits;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// Blocks taken from a text with their lines, so that neither a gap nor a doubled blank line stays,
/// and new ones put behind what stands there.
public final class WholeLines {

    private WholeLines() {}

    /// Takes away the lines of each of the blocks.
    public static TextChange without(String text, List<TextRange> blocks) {
        TextChange all = TextChange.NONE;
        String now = text;
        for (TextRange block : blocks.stream().sorted(Comparator.naturalOrder()).toList()) {
            TextRange moved =
                    new TextRange(
                            all.map(block.start(), Bias.AFTER), all.map(block.end(), Bias.BEFORE));
            TextChange next = without(now, moved);
            all = all.then(next);
            now = next.apply(now);
        }
        return all;
    }

    private static TextChange without(String text, TextRange block) {
        int start = text.lastIndexOf('\n', block.start() - 1) + 1;
        int end = lineEnd(text, block.end());
        int next = end;
        while (next < text.length() && text.charAt(next) == '\n') {
            next++;
        }
        boolean isFollowedClosely = next == end + 1 && next < text.length();
        boolean isPrecededClosely = start > 1 && text.charAt(start - 2) != '\n';
        if (isFollowedClosely) {
            return new Edits().delete(start, next).change();
        }
        if (isPrecededClosely) {
            return new Edits().delete(start - 1, end).change();
        }
        if (next < text.length()) {
            return new Edits().delete(start, next).change();
        }
        int before = start;
        while (before > 0 && text.charAt(before - 1) == '\n') {
            before--;
        }
        return new Edits().delete(before, before == 0 ? next : end).change();
    }

    /// Adds `block` behind the line that ends at `lineEnd`, with `gap` line ends between. Behind
    /// the last line no line end follows: what is written there goes on.
    public static void insertBehind(String text, int lineEnd, int gap, String block, Edits edits) {
        int next = lineEnd;
        while (next < text.length() && text.charAt(next) == '\n') {
            next++;
        }
        if (next < text.length()) {
            edits.insert(lineEnd, "\n".repeat(gap) + block);
        } else {
            int there = next - lineEnd;
            edits.insert(
                    lineEnd + Math.min(there, gap), "\n".repeat(Math.max(0, gap - there)) + block);
        }
    }

    public static int lineEnd(String text, int offset) {
        int newline = text.indexOf('\n', offset);
        return newline < 0 ? text.length() : newline;
    }
}
