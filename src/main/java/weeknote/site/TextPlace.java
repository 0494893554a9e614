package weeknote.site;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// Where the author was in a text.
///
/// @param top of what was in sight
/// @param folds the lines that were folded away, each range with the line above
/// @param textHash of the text that this counts in
public record TextPlace(Selection selection, int top, List<TextRange> folds, int textHash) {

    public static final TextPlace START = new TextPlace(Selection.at(0), 0, List.of(), 0);

    public TextPlace {
        folds = List.copyOf(folds);
    }

    /// The nearest place in another text, or the same in the same.
    public TextPlace in(String text) {
        if (text.hashCode() == textHash) {
            return this;
        }
        int length = text.length();
        var nearest =
                new Selection(
                        Math.min(selection.anchor(), length), Math.min(selection.caret(), length));
        return new TextPlace(nearest, Math.min(top, length), List.of(), text.hashCode());
    }

    /// `120 125 80 1234567 10-50`: anchor, caret, top, hash, folds.
    String written() {
        Stream<String> numbers =
                Stream.of(selection.anchor(), selection.caret(), top, textHash)
                        .map(String::valueOf);
        Stream<String> ranges = folds.stream().map(fold -> fold.start() + "-" + fold.end());
        return Stream.concat(numbers, ranges).collect(Collectors.joining(" "));
    }

    /// The start of the text if these words make no sense.
    static TextPlace of(String written) {
        String[] words = written.split(" ", -1);
        if (words.length < 4) {
            return START;
        }
        try {
            int anchor = Integer.parseInt(words[0]);
            int caret = Integer.parseInt(words[1]);
            int top = Math.max(0, Integer.parseInt(words[2]));
            List<TextRange> folds = Arrays.stream(words).skip(4).map(TextPlace::fold).toList();
            return new TextPlace(
                    new Selection(anchor, caret), top, folds, Integer.parseInt(words[3]));
        } catch (IllegalArgumentException e) {
            // Damaged, or of a later version: nothing of the author's is in it.
            return START;
        }
    }

    private static TextRange fold(String written) {
        int dash = written.indexOf('-');
        if (dash < 0) {
            throw new IllegalArgumentException("No range: " + written);
        }
        return new TextRange(
                Integer.parseInt(written.substring(0, dash)),
                Integer.parseInt(written.substring(dash + 1)));
    }
}
