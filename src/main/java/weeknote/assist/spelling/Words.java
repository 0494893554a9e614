package weeknote.assist.spelling;

import java.util.ArrayList;
import java.util.List;
import weeknote.text.TextRange;

/// Finds the words in a line of masked text.
final class Words {

    private Words() {}

    /// The words that a dictionary can judge, in order. Their places count in `line`.
    static List<Word> of(String line) {
        List<Word> words = new ArrayList<>();
        int offset = 0;
        while (offset < line.length()) {
            int end = offset;
            int first = -1;
            int last = -1;
            while (end < line.length() && Chunk.holds(line.codePointAt(end))) {
                int codePoint = line.codePointAt(end);
                int next = end + Character.charCount(codePoint);
                if (Chunk.isWord(codePoint)) {
                    first = first < 0 ? end : first;
                    last = next;
                }
                end = next;
            }
            if (first >= 0) {
                new Chunk(line, new TextRange(offset, end), first, last).addTo(words);
            }
            offset = end == offset ? offset + Character.charCount(line.codePointAt(offset)) : end;
        }
        words.removeIf(word -> !word.isPlain());
        return words;
    }
}
