package weeknote.markdown.inline;

import weeknote.markdown.tree.Inline;

/// A stretch of a block's content while its emphasis and links are still open.
sealed interface Piece {

    /// An inline that stands. `depth` counts the inlines inside each other.
    record Done(Inline inline, int depth) implements Piece {}

    /// A run of `*`, `_` or `~`, what of it is not used up yet. It may lose signs at its end as an
    /// opener and at its start as a closer.
    final class Run implements Piece {
        final char sign;
        final boolean canOpen;
        final boolean canClose;
        final int originalLength;
        int from;
        int to;

        Run(char sign, int from, int to, Flanking flanking) {
            this.sign = sign;
            this.from = from;
            this.to = to;
            canOpen = flanking.canOpen();
            canClose = flanking.canClose();
            originalLength = to - from;
        }

        int length() {
            return to - from;
        }
    }

    /// `[` or `![`.
    final class Bracket implements Piece {
        final boolean isImage;
        final int from;

        /// The index behind the bracket.
        final int textStart;

        /// Its place among the pieces.
        final int index;

        boolean isActive = true;
        boolean hasBracketInside;

        Bracket(boolean isImage, int from, int index) {
            this.isImage = isImage;
            this.from = from;
            this.textStart = from + (isImage ? 2 : 1);
            this.index = index;
        }
    }
}
