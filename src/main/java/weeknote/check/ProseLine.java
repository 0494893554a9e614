package weeknote.check;

import java.util.StringTokenizer;
import java.util.regex.Pattern;

/// Whether a line behind a blank one reads as text rather than as code: a guess, for where code
/// should have ended.
final class ProseLine {

    /// A heading below the first level, a definition, a shortcode, a callout, HTML around text:
    /// never the start of code. One `#` is a comment in many languages.
    private static final Pattern MARKDOWN =
            Pattern.compile(
                    "#{2,6} .*|\\[[^\\]]+\\]: ?\\S.*|\\{\\{[<%].*|!\\[.*|> \\[!.*"
                            + "|</?(?:details|summary|aside|section|figure)\\b.*");

    /// `Is rendered to:`
    private static final Pattern LEAD = Pattern.compile("\\p{Lu}[\\p{L}'’]*+(?: [\\p{L}'’]++)+:");

    /// `- ` and a word, `1. ` and a word
    private static final Pattern ITEM = Pattern.compile("([-*+]|\\d{1,3}[.)]) +\\S.*");

    private static final Pattern WORD =
            Pattern.compile("[\\[(\"“‘'*_`]*[\\p{L}'’-]+[\\])\"”’'*_`]*[.,;:!?]*(\\[\\^?\\w+\\])?");

    private static final int FEWEST_WORDS = 4;

    private ProseLine() {}

    static boolean isLike(String line) {
        String start = line.length() > 400 ? line.substring(0, 400) : line;
        if (MARKDOWN.matcher(start).matches() || LEAD.matcher(start).matches()) {
            return true;
        }
        boolean isItem = ITEM.matcher(start).matches();
        String sentence = isItem ? start.substring(start.indexOf(' ') + 1).strip() : start;
        return isSentence(sentence) || isForeign(sentence);
    }

    /// Of a script that no code is written in: most of its letters are.
    private static boolean isForeign(String line) {
        long letters = line.codePoints().filter(Character::isLetter).count();
        long foreign = line.codePoints().filter(c -> c > 0x2AF && Character.isLetter(c)).count();
        return foreign >= FEWEST_WORDS
                && foreign * 2 > letters
                && "#/;-<".indexOf(line.codePointAt(0)) < 0;
    }

    private static boolean isSentence(String line) {
        if (line.isEmpty() || !isStart(line.codePointAt(0))) {
            return false;
        }
        var words = new StringTokenizer(line);
        int all = words.countTokens();
        int read = 0;
        while (words.hasMoreTokens()) {
            read += WORD.matcher(words.nextToken()).matches() ? 1 : 0;
        }
        return read >= FEWEST_WORDS && read * 10 >= all * 7 && !isCode(line);
    }

    private static boolean isStart(int c) {
        return Character.isUpperCase(c) || "[*_`“\"".indexOf(c) >= 0 || Character.isIdeographic(c);
    }

    private static boolean isCode(String line) {
        return line.endsWith(";") || line.endsWith("{") || line.contains(" = ");
    }
}
