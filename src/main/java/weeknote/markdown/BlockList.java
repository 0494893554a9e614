package weeknote.markdown;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import weeknote.markdown.inline.References;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.Moving;
import weeknote.text.TextRange;

/// The top-level blocks of a document. Those that were read in an earlier text are moved to where
/// they stand now when somebody asks for them: a key in a long post moves thousands.
///
/// It looks like any list that nobody changes. Two threads that ask at once move a block twice.
final class BlockList extends AbstractList<BlockNode> implements RandomAccess {

    private final List<BlockNode> read;
    private final int[] shifts;
    private final References references;
    private final @Nullable BlockNode[] moved;

    private BlockList(List<BlockNode> read, int[] shifts, References references) {
        this.read = read;
        this.shifts = shifts;
        this.references = references;
        moved = new BlockNode[shifts.length];
    }

    static BlockList of(List<BlockNode> blocks, References references) {
        var list = new BlockList(blocks, new int[blocks.size()], references);
        blocks.toArray(list.moved);
        return list;
    }

    /// These blocks after a change: the first `kept.head()` of them, `inner`, and the last
    /// `kept.tail()`.
    BlockList after(Kept kept, List<BlockNode> inner, References now) {
        int tailFrom = read.size() - kept.tail();
        List<BlockNode> blocks = new ArrayList<>(kept.head() + inner.size() + kept.tail());
        blocks.addAll(read.subList(0, kept.head()));
        blocks.addAll(inner);
        blocks.addAll(read.subList(tailFrom, read.size()));
        int[] newShifts = Arrays.copyOf(shifts, blocks.size());
        int newTailFrom = kept.head() + inner.size();
        Arrays.fill(newShifts, kept.head(), newTailFrom, 0);
        for (int i = 0; i < kept.tail(); i++) {
            newShifts[newTailFrom + i] = shifts[tailFrom + i] + kept.stretch().growth();
        }
        var list = new BlockList(blocks, newShifts, now);
        for (int i = 0; i < inner.size(); i++) {
            list.moved[kept.head() + i] = inner.get(i);
        }
        return list;
    }

    /// Where a block stands, without moving all that it holds.
    TextRange rangeOf(int index) {
        return read.get(index).range().shift(shifts[index]);
    }

    /// What kind of block it is, and where it stands.
    Block outlined(int index) {
        return new Block(Block.Kind.of(read.get(index)), rangeOf(index));
    }

    /// The index of the first block that ends at `offset` or behind it.
    int firstEndingAt(int offset) {
        return first(offset, TextRange::end);
    }

    /// The index of the first block that starts at `offset` or behind it.
    int firstFrom(int offset) {
        return first(offset, TextRange::start);
    }

    private int first(int offset, ToIntFunction<TextRange> edge) {
        int low = 0;
        int high = size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (edge.applyAsInt(rangeOf(middle)) < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /// The blocks where they stood when they were read.
    List<BlockNode> asRead() {
        return read;
    }

    @Override
    public BlockNode get(int index) {
        BlockNode known = moved[index];
        if (known != null) {
            return known;
        }
        int shift = shifts[index];
        BlockNode now =
                new Moving(shift, link -> references.definitions().moved(link, shift))
                        .block(read.get(index));
        moved[index] = now;
        return now;
    }

    @Override
    public int size() {
        return shifts.length;
    }
}
