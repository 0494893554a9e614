package weeknote.check;

import java.util.List;
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

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private final String text;

    LabelAttempts(Post post) {
        text = post.text();
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

    /// `table[row][column]`, `[a-z][0-9]`, `[1][2]`
    private boolean isCode(LinkReference reference) {
        int start = reference.range().start();
        String bracketed =
                text.substring(
                        start + (reference.isImage() ? 2 : 1), reference.labelRange().start());
        int close = bracketed.lastIndexOf(']');
        String linkText = close < 0 ? reference.label() : bracketed.substring(0, close);
        return (!reference.isImage() && start > 0 && isOfName(text.charAt(start - 1)))
                || CHARACTER_CLASS.matcher(reference.label()).matches()
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
