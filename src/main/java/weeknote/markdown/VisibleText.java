package weeknote.markdown;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import weeknote.markdown.shortcode.ShortcodeMask;
import weeknote.markdown.tree.BlockNode;
import weeknote.text.TextRange;

/// Which word of the preview is which word of the post, and back.
///
/// A place in the preview is a piece of HTML and how many letters (UTF-16 code units but white
/// space) of its text stand before it. What the engine adds by itself, the number of a footnote,
/// the way back from it, the card of a shortcode, does not count. The leaves of a piece are looked
/// at when they are asked for, so that this costs nothing until then.
public final class VisibleText {

    /// That of nothing.
    public static final VisibleText NONE =
            MarkdownDocument.parse("", TextRange.at(0), Dialect.COMMONMARK).visibleText(List.of());

    /// A place in the preview.
    ///
    /// @param block the index of a piece of HTML
    /// @param letters how many stand before it
    public record Place(int block, int letters) {}

    private final ShortcodeMask mask;
    private final Dialect dialect;
    private final List<HtmlBlock> groups;
    private final BlockList blocks;
    private final List<BlockNode.Footnote> notes;

    private VisibleText(
            ShortcodeMask mask,
            Dialect dialect,
            List<HtmlBlock> groups,
            BlockList blocks,
            List<BlockNode.Footnote> notes) {
        this.mask = mask;
        this.dialect = dialect;
        this.groups = groups;
        this.blocks = blocks;
        this.notes = notes;
    }

    /// @param html the pieces that were made of `blocks`
    /// @param notes those that are shown, in their order
    static VisibleText of(
            ShortcodeMask mask,
            Dialect dialect,
            List<HtmlBlock> html,
            BlockList blocks,
            List<BlockNode.Footnote> notes) {
        return new VisibleText(mask, dialect, html, blocks, notes);
    }

    /// The blocks that a piece was made of.
    private List<BlockNode> blocks(TextRange piece) {
        return blocks.subList(blocks.firstFrom(piece.start()), blocks.firstFrom(piece.end()));
    }

    /// Where the preview shows what stands at an offset of the post; where it shows nothing of it,
    /// as of a definition, what is shown before it. Block -1 if that is nothing.
    public Place placeOf(int offset) {
        int block = blockAt(offset);
        return new Place(
                block,
                isNotes(block)
                        ? lettersOfNotesBefore(offset)
                        : lettersBefore(leaves(block), offset));
    }

    private static int lettersBefore(List<VisibleLeaf> leaves, int offset) {
        int letters = 0;
        for (VisibleLeaf leaf : leaves) {
            letters += leaf.range().end() <= offset ? leaf.letters() : leaf.lettersBefore(offset);
        }
        return letters;
    }

    // Notes stand in an order of their own, wherever their definitions are.
    private int lettersOfNotesBefore(int offset) {
        Optional<BlockNode.Footnote> there = noteAt(offset);
        int letters = 0;
        for (BlockNode.Footnote note : notes) {
            List<VisibleLeaf> leaves = VisibleLeaves.of(note.children(), mask, dialect);
            if (there.filter(each -> each.range().equals(note.range())).isPresent()) {
                return letters + lettersBefore(leaves, offset);
            }
            letters += leaves.stream().mapToInt(VisibleLeaf::letters).sum();
        }
        return letters;
    }

    /// The note around an offset; below the last one, where nothing else is shown, that one.
    private Optional<BlockNode.Footnote> noteAt(int offset) {
        return notes.stream()
                .filter(note -> isIn(note, offset))
                .findFirst()
                .or(() ->
                        notes.stream()
                                .max(Comparator.comparingInt(note -> note.range().start()))
                                .filter(last -> isLast(last) && last.range().end() < offset));
    }

    /// Whether nothing else that is shown stands below a note.
    private boolean isLast(BlockNode.Footnote note) {
        return groups.size() == 1
                || groups.get(groups.size() - 2).range().start() < note.range().start();
    }

    private static boolean isIn(BlockNode.Footnote note, int offset) {
        return note.range().start() <= offset && offset <= note.range().end();
    }

    /// The start of the text of the innermost block around an offset: of the list item, the table
    /// cell, the paragraph. The offset itself if there is none.
    public int leafStart(int offset) {
        for (VisibleLeaf leaf : leaves(blockAt(offset))) {
            if (leaf.range().start() <= offset && offset <= leaf.range().end()) {
                return leaf.range().start();
            }
        }
        return offset;
    }

    /// Where in the post a place of the preview comes from.
    public int offsetOf(Place place) {
        int left = place.letters();
        int end = groups.get(place.block()).range().start();
        for (VisibleLeaf leaf : leaves(place.block())) {
            int letters = leaf.letters();
            if (left < letters) {
                return leaf.offsetOf(left);
            }
            left -= letters;
            end = leaf.offsetOf(letters);
        }
        return end;
    }

    /// The letters of a piece.
    String letters(int block) {
        StringBuilder letters = new StringBuilder();
        leaves(block).stream()
                .flatMap(leaf -> leaf.runs().stream())
                .flatMapToInt(run -> run.text().chars())
                .filter(c -> VisibleRun.isLetter((char) c))
                .forEach(c -> letters.append((char) c));
        return letters.toString();
    }

    private boolean isNotes(int block) {
        return block == groups.size() - 1 && !notes.isEmpty();
    }

    /// The index of the piece of HTML that shows what stands at an offset; as in [#placeOf].
    public int blockAt(int offset) {
        if (noteAt(offset).isPresent()) {
            return groups.size() - 1;
        }
        int low = 0;
        int high = notes.isEmpty() ? groups.size() : groups.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (groups.get(middle).range().start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private List<VisibleLeaf> leaves(int block) {
        if (block < 0) {
            return List.of();
        }
        if (!isNotes(block)) {
            return VisibleLeaves.of(blocks(groups.get(block).range()), mask, dialect);
        }
        return notes.stream()
                .flatMap(note -> VisibleLeaves.of(note.children(), mask, dialect).stream())
                .toList();
    }
}
