package weeknote.markdown.inline;

/// How much longer its definitions make a document than it is written.
///
/// The destinations and titles of all references together may be as long as the document, or
/// 100,000 characters, as in [cmark](https://github.com/commonmark/cmark/blob/0.30.3/src/map.c).
/// Else one long destination that is used often makes a post of 100 KB a page of 200 MB.
final class Expansion {

    private static final int LEAST = 100_000;

    private final int most;
    private int used;
    private boolean isExhausted;

    /// @param length of the document, in UTF-16 code units
    Expansion(int length) {
        most = Math.max(length, LEAST);
    }

    /// What has been used so far, in a document of another length.
    Expansion in(int length) {
        var expansion = new Expansion(length);
        expansion.used = used;
        return expansion;
    }

    /// Uses so many characters more; false if they are too many.
    boolean take(int length) {
        if (length > most - used) {
            isExhausted = true;
            return false;
        }
        used += length;
        return true;
    }

    /// Whether something was left out for want of space.
    boolean isExhausted() {
        return isExhausted;
    }
}
