package weeknote.check;

import java.util.List;
import java.util.Optional;
import weeknote.markdown.Link;
import weeknote.markdown.LinkReference;
import weeknote.text.LineBounds;
import weeknote.text.TextRange;

/// A destination with a blank in it, `[plan](my plan.md)`, and what it belongs to: no link, since a
/// destination outside of angle brackets ends at a blank
/// ([CommonMark](https://spec.commonmark.org/0.31.2/#link-destination)).
///
/// @param range of the destination, without the title behind it
record SpacedDestination(TextRange range, String destination, boolean isImage) {

    /// How far away the closing parenthesis is looked for.
    private static final int LONGEST = 500;

    /// What no path or address holds; nor do they hold shortcodes.
    private static final String FOREIGN = "<>[]{}`\\\n\r";

    private static final List<String> QUOTES = List.of(" \"", " '");

    /// What stands in parentheses right behind the brackets of `[text](in parentheses)`.
    static Optional<SpacedDestination> of(String text, LinkReference reference) {
        int open = reference.range().end();
        if (reference.kind() != Link.Kind.SHORTCUT || !text.startsWith("(", open)) {
            return Optional.empty();
        }
        int close = close(text, open);
        if (close < 0) {
            return Optional.empty();
        }
        int start = LineBounds.behindBlanks(text, open + 1);
        String destination = withoutTitle(text.substring(start, close).stripTrailing());
        return destination.chars().anyMatch(c -> LineBounds.isBlank((char) c))
                ? Optional.of(
                        new SpacedDestination(
                                new TextRange(start, start + destination.length()),
                                destination,
                                reference.isImage()))
                : Optional.empty();
    }

    /// Where the parenthesis closes, or -1
    private static int close(String text, int open) {
        int depth = 0;
        for (int i = open; i < Math.min(text.length(), open + LONGEST); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
            if (FOREIGN.indexOf(c) >= 0) {
                return -1;
            }
        }
        return -1;
    }

    /// `my plan.md` of `my plan.md "The plan"`
    private static String withoutTitle(String inside) {
        for (String quote : QUOTES) {
            int title = inside.indexOf(quote);
            if (title > 0 && title + 2 < inside.length() && inside.endsWith(quote.substring(1))) {
                return inside.substring(0, title).strip();
            }
        }
        return inside;
    }

    /// Whether its words can be nothing else: it names a file, as all that stands behind an image
    /// does; it ends as a folder; it begins with `../` or with a scheme. No comma ends a word of
    /// it, and no second path begins in it: `[sic](as he said, in plan.md)`, `[one](/a or /b)`.
    boolean isPlain() {
        if (isFile() && isImage) {
            return true;
        }
        boolean isPath =
                destination.startsWith("../")
                        || destination.startsWith("./")
                        || destination.endsWith("/");
        return (isFile() || isPath || Address.isUri(destination)) && !isProse();
    }

    /// `my plan.md#aims`
    boolean isFile() {
        return Address.isFile(path());
    }

    /// Without query and fragment.
    String path() {
        int end = 0;
        while (end < destination.length() && "?#".indexOf(destination.charAt(end)) < 0) {
            end++;
        }
        return destination.substring(0, end);
    }

    private boolean isProse() {
        List<String> words = List.of(destination.split("[ \t]+"));
        return words.stream().limit(words.size() - 1L).anyMatch(SpacedDestination::endsPhrase)
                || words.stream().skip(1).anyMatch(word -> word.startsWith("/"));
    }

    private static boolean endsPhrase(String word) {
        return ",;:!".indexOf(word.charAt(word.length() - 1)) >= 0;
    }
}
