package weeknote.markdown;

import java.util.ArrayList;
import java.util.List;
import weeknote.markdown.MarkdownDocument.Contents;
import weeknote.markdown.html.BlockGroup;
import weeknote.markdown.html.DocumentWriter;
import weeknote.markdown.tree.BlockNode;
import weeknote.text.TextRange;

/// The pieces of HTML that the blocks of a document are: those that are known from an earlier state
/// of it, and those that have to be written.
final class DocumentHtml {

    private sealed interface Piece {}

    private record Known(HtmlBlock html) implements Piece {}

    private record Wanted(BlockGroup group, TextRange range) implements Piece {}

    /// What was written for an earlier state, and what of that stayed.
    record Earlier(List<HtmlBlock> html, Kept kept) {

        /// There was none.
        static Earlier nothing(MarkdownDocument document) {
            return new Earlier(List.of(), Kept.nothing("", document.source().post()));
        }
    }

    private final BlockList blocks;
    private final List<BlockNode.Footnote> notes;
    private final int end;
    private final Kept kept;
    private final List<HtmlBlock> before;
    private final List<Piece> pieces = new ArrayList<>();
    private final List<TextRange> wanted = new ArrayList<>();
    private final boolean areNotesKnown;
    private int next;

    /// @param end of the body
    /// @param sanitises whether open elements hold blocks together
    DocumentHtml(Contents contents, int end, boolean sanitises, Earlier earlier) {
        blocks = contents.blocks();
        notes = contents.outline().footnotes();
        this.end = end;
        before = earlier.html();
        kept = earlier.kept();
        areNotesKnown = areNotesKnown();
        BlockGroup.of(blocks.asRead(), sanitises).forEach(this::add);
    }

    /// They stand in one piece at the end, whatever block they are defined in.
    private boolean areNotesKnown() {
        int endBefore = end - kept.stretch().growth();
        return !before.isEmpty()
                && before.getLast().range().equals(TextRange.at(endBefore))
                && notes.stream()
                        .noneMatch(note -> kept.stretch().newRange().contains(note.range()));
    }

    private void add(BlockGroup group) {
        var range =
                new TextRange(
                        blocks.rangeOf(group.first()).start(),
                        blocks.rangeOf(group.end() - 1).end());
        if (group.isHidden(blocks.asRead())) {
            return;
        }
        boolean isHead = group.end() <= kept.head();
        boolean isTail = group.first() >= blocks.size() - kept.tail();
        if ((isHead || isTail) && isKnown(range.shift(isHead ? 0 : -kept.stretch().growth()))) {
            pieces.add(new Known(new HtmlBlock(range, before.get(next).html())));
        } else {
            pieces.add(new Wanted(group, range));
            wanted.add(range);
        }
    }

    /// Whether the same blocks were one piece before: then that is the `next`.
    private boolean isKnown(TextRange range) {
        while (next < before.size() && before.get(next).range().compareTo(range) < 0) {
            next++;
        }
        return next < before.size() && before.get(next).range().equals(range);
    }

    /// Whether what stands at a range may have to be written.
    boolean isWanted(TextRange range) {
        return (!notes.isEmpty() && !areNotesKnown) || isInWanted(range);
    }

    private boolean isInWanted(TextRange range) {
        int low = 0;
        int high = wanted.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (wanted.get(middle).end() <= range.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low < wanted.size() && wanted.get(low).start() < range.end();
    }

    /// The pieces that readers see anything of, the notes last.
    List<HtmlBlock> write(DocumentWriter writer) {
        List<HtmlBlock> html = new ArrayList<>(pieces.size());
        for (Piece piece : pieces) {
            HtmlBlock block =
                    switch (piece) {
                        case Known(HtmlBlock known) -> known;
                        case Wanted(BlockGroup group, TextRange range) ->
                                new HtmlBlock(
                                        range,
                                        writer.write(blocks.subList(group.first(), group.end())));
                    };
            if (!block.html().isEmpty()) {
                html.add(block);
            }
        }
        if (areNotesKnown) {
            html.add(new HtmlBlock(TextRange.at(end), before.getLast().html()));
        } else {
            html.addAll(writer.footnotes(notes, end));
        }
        return List.copyOf(html);
    }
}
