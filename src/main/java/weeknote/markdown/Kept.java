package weeknote.markdown;

import weeknote.markdown.tree.Replacement;

/// What of a document that was read before is still as it was, but for its place.
///
/// @param head so many top-level blocks before the stretch
/// @param tail so many behind it
/// @param stretch whole lines, in which all differs for what it matters; what stands behind it has
///   moved
public record Kept(int head, int tail, Replacement stretch) {

    public boolean isNothing() {
        return head == 0 && tail == 0;
    }

    /// Of a document that was read as a whole.
    public static Kept nothing(String before, String now) {
        return new Kept(0, 0, new Replacement(0, before.length(), now.length()));
    }
}
