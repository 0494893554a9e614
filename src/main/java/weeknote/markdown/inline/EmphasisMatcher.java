package weeknote.markdown.inline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.GivenUp.Reason;
import weeknote.markdown.tree.Inline;
import weeknote.text.TextRange;

/// Pairs runs of `*`, `_` and `~`
/// ([CommonMark](https://spec.commonmark.org/0.31.2/#phase-2-inline-structure)). Each piece is
/// moved a bounded number of times, however the runs are nested.
final class EmphasisMatcher {

    /// Deeper emphasis stays text, so that every walk of the tree is shallow.
    static final int DEEPEST = 100;

    private final Content content;
    private final Engine engine;
    private final References references;
    private final List<Piece> out = new ArrayList<>();
    private final List<Integer> openers = new ArrayList<>();

    /// Below these heights of `openers` nothing matches a closer of one kind.
    private final int[] bottoms = new int[18];

    private EmphasisMatcher(Content content, References references) {
        this.content = content;
        this.references = references;
        engine = references.dialect().engine();
    }

    /// The pieces with all emphasis closed; what is left over is text.
    static List<Piece> match(List<Piece> pieces, Content content, References references) {
        if (!hasRun(pieces)) {
            return pieces;
        }
        EmphasisMatcher matcher = new EmphasisMatcher(content, references);
        for (Piece piece : pieces) {
            switch (piece) {
                case Piece.Run run -> matcher.add(run);
                case Piece.Done _, Piece.Bracket _ -> matcher.out.add(piece);
            }
        }
        return matcher.out;
    }

    // Most paragraphs have none
    private static boolean hasRun(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Run) {
                return true;
            }
        }
        return false;
    }

    private void add(Piece.Run run) {
        while (run.canClose && run.length() > 0) {
            int opener = opener(run);
            if (opener < 0) {
                bottoms[kind(run)] = openers.size();
                break;
            }
            if (!close(opener, run)) {
                break;
            }
        }
        if (run.length() > 0) {
            if (run.canOpen) {
                openers.add(out.size());
            }
            out.add(run);
        }
    }

    private static int kind(Piece.Run run) {
        int sign = run.sign == '*' ? 0 : run.sign == '_' ? 1 : 2;
        return (sign * 2 + (run.canOpen ? 1 : 0)) * 3 + run.originalLength % 3;
    }

    private int opener(Piece.Run closer) {
        for (int i = openers.size() - 1; i >= bottoms[kind(closer)]; i--) {
            if (out.get(openers.get(i)) instanceof Piece.Run opener && fits(opener, closer)) {
                return i;
            }
        }
        return -1;
    }

    private boolean fits(Piece.Run opener, Piece.Run closer) {
        if (opener.sign != closer.sign) {
            return false;
        }
        if (closer.sign == '~' && engine == Engine.CMARK) {
            return opener.length() == closer.length();
        }
        // the rule of three
        boolean mayBoth = opener.canClose || closer.canOpen;
        return !mayBoth
                || closer.originalLength % 3 == 0
                || (opener.originalLength + closer.originalLength) % 3 != 0;
    }

    private boolean close(int openerAt, Piece.Run closer) {
        int at = openers.get(openerAt);
        List<Piece> inside = out.subList(at + 1, out.size());
        int depth = Pieces.depth(inside) + 1;
        if (!(out.get(at) instanceof Piece.Run opener)) {
            throw new IllegalStateException("No run: " + out.get(at));
        }
        if (depth > DEEPEST) {
            references.found().giveUp(Reason.DEEP_INLINES, content.range(opener.from, closer.to));
            // what lies further out would be deeper still
            shrink(0);
            return false;
        }
        int used = used(opener, closer);
        List<Inline> children = Pieces.freeze(inside, content);
        TextRange range = content.range(opener.to - used, closer.from + used);
        opener.to -= used;
        closer.from += used;
        Inline inline =
                closer.sign == '~'
                        ? new Inline.Strikethrough(range, used, children)
                        : used == 2
                                ? new Inline.Strong(range, children)
                                : new Inline.Emphasis(range, children);
        inside.clear();
        shrink(opener.length() > 0 ? openerAt + 1 : openerAt);
        if (opener.length() == 0) {
            out.removeLast();
        }
        out.add(new Piece.Done(inline, depth));
        return true;
    }

    private static int used(Piece.Run opener, Piece.Run closer) {
        return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
    }

    private void shrink(int height) {
        openers.subList(height, openers.size()).clear();
        Arrays.setAll(bottoms, i -> Math.min(bottoms[i], height));
    }
}
