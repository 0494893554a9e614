package weeknote.assist.edit.format;

import java.util.List;
import weeknote.assist.edit.structure.Inlines;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.Structure;
import weeknote.markdown.tree.BlockNode;
import weeknote.post.Post;
import weeknote.text.Bias;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// Reads a block back after a change: signs are only worth something where they open and close.
final class Proof {

    private final Post before;
    private final Structure structure;
    private final int shift;

    private Proof(Post before, int shift) {
        this.before = before;
        this.shift = shift;
        structure = Structure.of(before);
    }

    /// Cuts out the top-level block at `range`, which is read again instead of the whole post.
    static Proof around(Post post, TextRange range) {
        TextRange block =
                post.document().tree().stream()
                        .map(BlockNode::range)
                        .filter(each -> each.touches(range.start()))
                        .findFirst()
                        .orElse(range);
        int start = post.text().lastIndexOf('\n', block.start() - 1) + 1;
        int end = Math.max(block.end(), range.end());
        String cut = post.text().substring(start, end);
        return new Proof(
                Post.part(cut, post.frontMatter().engine(), post.document().dialect()), start);
    }

    /// Whether after `change` the text of `segment` is marked, or not marked, and nothing else has
    /// become or ceased to be a sign.
    boolean holds(TextChange change, Segments.Segment segment, Style style, boolean marks) {
        TextChange cut = change.shift(-shift);
        Post after = before.after(cut);
        TextRange range = segment.range().shift(-shift);
        var moved =
                new TextRange(
                        cut.map(range.start(), Bias.AFTER),
                        Math.max(
                                cut.map(range.start(), Bias.AFTER),
                                cut.map(range.end(), Bias.BEFORE)));
        Structure changed = Structure.of(after);
        List<weeknote.markdown.tree.Inline> old = inlines(structure, range.start());
        List<weeknote.markdown.tree.Inline> now = inlines(changed, moved.start());
        List<Marked> marked = Marked.in(now, style, after.text());
        boolean isMarked = Texts.isMarked(after.text(), now, moved, marked);
        boolean isPlain = marked.stream().noneMatch(mark -> mark.content().overlaps(moved));
        return (marks ? isMarked : isPlain)
                && Texts.of(before.text(), old).equals(Texts.of(after.text(), now));
    }

    private static List<weeknote.markdown.tree.Inline> inlines(Structure structure, int offset) {
        Line line = structure.lineAt(offset);
        return line.leaf().map(leaf -> Inlines.of(leaf, offset)).orElse(List.of());
    }
}
