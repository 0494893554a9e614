package weeknote.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import weeknote.markdown.tree.Inline;
import weeknote.text.TextRange;

/// Finds words that stand twice with nothing but white space between.
final class DoubledWords {

    /// The same word twice.
    record Pair(TextRange first, TextRange second) {}

    /// Doubled on purpose, in one language or another: `had had`, `very very`, `die die`, `nous
    /// nous`, `C plus plus`.
    private static final Set<String> DOUBLED =
            Set.of(
                    ("had that her is in on do it so no very really many much long far big yes ha"
                                    + " bye blah oh hey night knock there now well hear come old way more"
                                    + " again over never too quite pretty bang cha choo tut yum yada la na hip"
                                    + " tsk aye boo chop log plus minus dash dot star can win test check foo"
                                    + " bar bla does die der das sie dat je ze er nous vous faire via piano"
                                    + " poco casi som det")
                            .split(" "));

    private static final String QUOTES = "\"'“”‘’«»„";
    private static final TextRange NONE = TextRange.at(0);

    private final String text;
    private final List<Pair> found = new ArrayList<>();

    /// The word before, if nothing but white space follows it.
    private TextRange previous = NONE;

    /// The word that stood three times in a row last.
    private TextRange row = NONE;

    DoubledWords(String text) {
        this.text = text;
    }

    /// Whether an author doubles the word on purpose.
    static boolean isDoubled(String word) {
        return DOUBLED.contains(word);
    }

    List<Pair> found() {
        return List.copyOf(found);
    }

    void read(List<Inline> inlines) {
        previous = NONE;
        for (int i = 0; i < inlines.size(); i++) {
            switch (inlines.get(i)) {
                case Inline.Text first -> {
                    int last = lastText(inlines, i);
                    read(new TextRange(first.range().start(), inlines.get(last).range().end()));
                    i = last;
                }
                case Inline.SoftBreak _ -> {}
                case Inline other -> {
                    read(other.children());
                    previous = NONE;
                }
            }
        }
    }

    /// The index of the last text that goes on with the one at `first`.
    private static int lastText(List<Inline> inlines, int first) {
        int last = first;
        while (last + 1 < inlines.size()
                && inlines.get(last + 1) instanceof Inline.Text next
                && next.range().start() == inlines.get(last).range().end()) {
            last++;
        }
        return last;
    }

    private void read(TextRange range) {
        int at = range.start();
        while (at < range.end()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else {
                int start = at;
                while (at < range.end() && !Character.isWhitespace(text.charAt(at))) {
                    at++;
                }
                read(start, at, range);
            }
        }
    }

    /// What stands between two blanks: a word and the signs around it.
    private void read(int from, int to, TextRange around) {
        int start = from;
        int end = to;
        while (start < end && !Character.isLetter(text.charAt(start))) {
            start++;
        }
        while (end > start && !Character.isLetter(text.charAt(end - 1))) {
            end--;
        }
        TextRange word = new TextRange(start, end);
        boolean isHalf =
                (from == around.start() && isGlued(from - 1))
                        || (to == around.end() && isGlued(to));
        if (start == from && !isHalf && isSame(previous, word)) {
            compare(previous, word);
        } else {
            row = NONE;
        }
        previous = end == to && !isHalf ? word : NONE;
    }

    // Behind `*` or code, what stands here may be half a word.
    private boolean isGlued(int offset) {
        return offset >= 0
                && offset < text.length()
                && !Character.isWhitespace(text.charAt(offset))
                && QUOTES.indexOf(text.charAt(offset)) < 0;
    }

    private boolean isSame(TextRange first, TextRange second) {
        return !second.isEmpty()
                && first.length() == second.length()
                && text.regionMatches(true, first.start(), text, second.start(), first.length());
    }

    private void compare(TextRange first, TextRange second) {
        // `ring ring ring` is meant so
        if (!found.isEmpty() && found.getLast().second().equals(first)) {
            found.removeLast();
            row = second;
        }
        String word = second.of(text).toLowerCase(Locale.ROOT);
        boolean isMeant =
                isSame(row, second)
                        || isDoubled(word)
                        || (word.length() == 1 && text.charAt(first.start()) != 'a')
                        || Character.isUpperCase(text.charAt(second.start()))
                        || (isQuote(first.start() - 1) && isQuote(second.end()));
        if (!isMeant && isWord(word)) {
            found.add(new Pair(first, second));
        }
    }

    private boolean isQuote(int offset) {
        return offset >= 0 && offset < text.length() && QUOTES.indexOf(text.charAt(offset)) >= 0;
    }

    private static boolean isWord(String word) {
        return word.chars()
                .allMatch(c ->
                        Character.UnicodeScript.of(c) == Character.UnicodeScript.LATIN
                                || "'’-".indexOf(c) >= 0);
    }
}
