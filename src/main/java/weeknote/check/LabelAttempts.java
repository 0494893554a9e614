package weeknote.check;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import weeknote.check.Nearest.Guess;
import weeknote.markdown.LinkReference;
import weeknote.markdown.shortcode.ShortcodeMask;
import weeknote.post.Post;

/// Which brackets without a definition were meant as links. Two pairs of them, `[text][label]`, ask
/// for a link. One pair is mostly text, `[sic]`, unless a definition with nearly that label waits
/// for its use.
final class LabelAttempts {

    /// `a-z`, `A-Za-z0-9`: a class of characters in a text about programs.
    private static final Pattern CHARACTER_CLASS = Pattern.compile("(\\w-\\w)+|[^\\p{L}\\p{N}]*");

    /// `[INFO][main]`, `[main][WARN]`: how programs write their logs.
    private static final Set<String> LOG_LEVELS =
            Set.of("TRACE", "DEBUG", "INFO", "NOTICE", "WARN", "WARNING", "ERROR", "FATAL");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /// `[article][lighthouse]`: how most links look too.
    private static final Pattern PLAIN = Pattern.compile("[a -]*");

    private final String text;

    /// The shapes of the labels that the post defines.
    private final Set<String> shapes;

    LabelAttempts(Post post) {
        text = post.text();
        shapes =
                post.document().linkReferenceDefinitions().stream()
                        .map(each -> shape(each.label()))
                        .collect(toUnmodifiableSet());
    }

    boolean isAttempt(LinkReference reference, List<Guess> guesses) {
        return switch (reference.kind()) {
            case FULL, COLLAPSED ->
                    !ShortcodeMask.isIn(reference.label())
                            && (!guesses.isEmpty() || isAddress(reference) || !isCode(reference));
            case SHORTCUT ->
                    isUri(reference)
                            || (reference.label().length() > 3
                                    && !guesses.isEmpty()
                                    && !guesses.getFirst().candidate().isUsed());
            case INLINE, AUTOLINK, BARE -> false;
        };
    }

    private boolean isAddress(LinkReference reference) {
        return Address.of(reference.label()).isPresent();
    }

    private boolean isUri(LinkReference reference) {
        return !reference.isImage()
                && Address.of(reference.label()).filter(Address::isUri).isPresent();
    }

    /// `[Smith, 2010][Jones, 2011]`, `[e4][e5]`: two of a kind, and no label of the post is like
    /// them.
    private boolean isPair(String linkText, String label) {
        String shape = shape(label);
        return !linkText.equals(label)
                && shape.equals(shape(linkText))
                && !PLAIN.matcher(shape).matches()
                && !shapes.contains(shape);
    }

    /// `Aa, 0` of `Smith, 2010`: each run of capitals, small letters or digits as one sign.
    private static String shape(String label) {
        var shape = new StringBuilder();
        for (int i = 0; i < label.length(); i++) {
            char sign = sign(label.charAt(i));
            if (shape.isEmpty() || shape.charAt(shape.length() - 1) != sign) {
                shape.append(sign);
            }
        }
        return shape.toString();
    }

    private static char sign(char c) {
        if (Character.isDigit(c)) {
            return '0';
        }
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) ? 'A' : 'a';
        }
        return Character.isWhitespace(c) ? ' ' : c;
    }

    private static boolean isLogged(String linkText, String label) {
        return LOG_LEVELS.contains(linkText.strip()) || LOG_LEVELS.contains(label.strip());
    }

    /// `table[row][column]`, `[a-z][0-9]`, `[1][2]`, `[INFO][main]`
    private boolean isCode(LinkReference reference) {
        int start = reference.range().start();
        String bracketed =
                text.substring(
                        start + (reference.isImage() ? 2 : 1), reference.labelRange().start());
        int close = bracketed.lastIndexOf(']');
        String linkText = close < 0 ? reference.label() : bracketed.substring(0, close);
        return (!reference.isImage() && start > 0 && isOfName(text.charAt(start - 1)))
                || CHARACTER_CLASS.matcher(reference.label()).matches()
                || isPair(linkText, reference.label())
                || isLogged(linkText, reference.label())
                || (NUMBER.matcher(linkText).matches()
                        && NUMBER.matcher(reference.label()).matches());
    }

    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || "_)]$\"'".indexOf(c) >= 0;
    }
}
