package weeknote.check;

import java.util.Optional;
import weeknote.markdown.Link;
import weeknote.markdown.LinkReference;
import weeknote.text.TextRange;

/// `(text)[https://example.org]`, a link with its brackets swapped.
///
/// @param range the whole of it
/// @param textRange between the parentheses
record ReversedLink(TextRange range, TextRange textRange, Address address) {

    /// How far away the parenthesis is looked for.
    private static final int LONGEST = 1_000;

    /// The reversed link whose destination the reference is, if it is one.
    static Optional<ReversedLink> of(String text, LinkReference reference) {
        int start = reference.range().start();
        if (reference.kind() != Link.Kind.SHORTCUT || !text.startsWith(")", start - 1)) {
            return Optional.empty();
        }
        int open = open(text, start - 1);
        return open < 0
                ? Optional.empty()
                : Address.of(reference.labelRange().of(text))
                        .map(address ->
                                new ReversedLink(
                                        new TextRange(open, reference.range().end()),
                                        new TextRange(open + 1, start - 1),
                                        address));
    }

    // Where the parenthesis that ends at `close` begins, in the same paragraph, or -1
    private static int open(String text, int close) {
        int depth = 0;
        for (int i = close; i >= Math.max(0, close - LONGEST); i--) {
            char c = text.charAt(i);
            depth += c == ')' ? 1 : c == '(' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
            if (c == '\n' && text.startsWith("\n", i - 1)) {
                return -1;
            }
        }
        return -1;
    }
}
