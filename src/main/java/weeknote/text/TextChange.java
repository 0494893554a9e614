package weeknote.text;

import java.util.ArrayList;
import java.util.List;

/// A change of one text: edits in the order of their ranges, which do not overlap. All ranges count
/// in the text before the change.
///
/// ```
/// new TextChange(List.of(replace([0,3), "The"), insert(9, "!")))
/// ```
///
/// Laws, for every text it fits: `invert` undoes `apply`; `a.then(b)` does what `a`, then `b` do.
public record TextChange(List<TextEdit> edits) {

    public static final TextChange NONE = new TextChange(List.of());

    public TextChange {
        edits = List.copyOf(edits);
        int end = 0;
        for (TextEdit edit : edits) {
            if (edit.range().start() < end) {
                throw new IllegalArgumentException("Edits overlap or are out of order: " + edits);
            }
            end = edit.range().end();
        }
    }

    public static TextChange of(TextEdit... edits) {
        return new TextChange(List.of(edits));
    }

    /// The change that turns `before` into `after`: one edit between their common head and their
    /// common tail.
    public static TextChange between(String before, String after) {
        CommonEnds ends = CommonEnds.of(before, after);
        int head = ends.head();
        int tail = ends.tail();
        if (head + tail == before.length() && head + tail == after.length()) {
            return NONE;
        }
        var range = new TextRange(head, before.length() - tail);
        return of(TextEdit.replace(range, after.substring(head, after.length() - tail)));
    }

    /// Whether there is nothing to do: no edit, or only edits that replace nothing by nothing.
    public boolean isEmpty() {
        return edits.stream().allMatch(e -> e.range().isEmpty() && e.newText().isEmpty());
    }

    /// The text after the change.
    public String apply(String text) {
        var result = new StringBuilder(text.length() + growth());
        int copied = 0;
        for (TextEdit edit : edits) {
            result.append(text, copied, edit.range().start()).append(edit.newText());
            copied = edit.range().end();
        }
        return result.append(text, copied, text.length()).toString();
    }

    private int growth() {
        return edits.stream().mapToInt(TextEdit::growth).sum();
    }

    /// The change that leads back to `before`, the text that this change was applied to.
    public TextChange invert(String before) {
        var inverted = new ArrayList<TextEdit>();
        int growth = 0;
        for (TextEdit edit : edits) {
            int start = edit.range().start() + growth;
            var range = new TextRange(start, start + edit.newText().length());
            inverted.add(TextEdit.replace(range, edit.range().of(before)));
            growth += edit.growth();
        }
        return new TextChange(inverted);
    }

    /// Where a position of the old text stands in the new one. A position inside replaced text goes
    /// to the start of its replacement ([Bias#BEFORE]) or to its end ([Bias#AFTER]); so does one at
    /// the place of an insertion.
    public int map(int offset, Bias bias) {
        int growth = 0;
        for (TextEdit edit : edits) {
            TextRange range = edit.range();
            boolean staysBefore = !range.isEmpty() || bias == Bias.BEFORE;
            if (offset < range.start() || (offset == range.start() && staysBefore)) {
                break;
            }
            if (offset < range.end()) {
                int start = range.start() + growth;
                return bias == Bias.BEFORE ? start : start + edit.newText().length();
            }
            growth += edit.growth();
        }
        return offset + growth;
    }

    /// Where a range of the old text stands in the new one; text inserted at its edges stays
    /// outside.
    public TextRange map(TextRange range) {
        int start = map(range.start(), Bias.AFTER);
        return new TextRange(start, Math.max(start, map(range.end(), Bias.BEFORE)));
    }

    /// The same change of a text that stands `distance` further on.
    public TextChange shift(int distance) {
        return new TextChange(
                edits.stream()
                        .map(edit -> TextEdit.replace(edit.range().shift(distance), edit.newText()))
                        .toList());
    }

    /// This change and then `next`, which counts in the text that this one makes, as one change.
    public TextChange then(TextChange next) {
        return Composition.of(this, next);
    }
}
