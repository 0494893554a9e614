package weeknote.markdown.flexmark;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// A list item: its content is indented as far as the text behind its marker
/// ([CommonMark](https://spec.commonmark.org/0.31.2/#list-items)).
final class ListItemParser extends ContainerParser {

    static final class Item extends SourceBlock {
        int markerEnd;
    }

    private final Item item = new Item();
    private final int contentIndent;

    private ListItemParser(int contentIndent) {
        this.contentIndent = contentIndent;
    }

    @Override
    public Item getBlock() {
        return item;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (state.isBlank()) {
            // An item that begins with a blank line ends at the next one.
            return item.getFirstChild() == null
                    ? BlockContinue.none()
                    : BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= contentIndent
                ? BlockContinue.atColumn(state.getColumn() + contentIndent)
                : BlockContinue.none();
    }

    static BlockStart start(ParserState state, MatchedBlockParser matched) {
        BasedSequence line = state.getLine();
        int from = state.getNextNonSpaceIndex();
        ListMarker marker = ListMarker.at(line, from);
        if (marker.isNone()
                || (matched.getBlockParser().isParagraphParser()
                        && !marker.mayInterrupt(line, from))
                || Lines.isGivenUp(state)) {
            return BlockStart.none();
        }
        int contentColumn = contentColumn(state, from + marker.length());
        ListItemParser parser = new ListItemParser(contentColumn - state.getColumn());
        parser.item.start = Lines.offset(state, from);
        parser.item.markerEnd = Lines.offset(state, from + marker.length());
        parser.item.end = parser.item.markerEnd;
        boolean goesOn = matched.getBlockParser() instanceof ListParser list && list.takes(marker);
        BlockStart start =
                goesOn ? BlockStart.of(parser) : BlockStart.of(new ListParser(marker), parser);
        return start.atColumn(contentColumn);
    }

    // Up to four columns of space belong to the marker; with more, all but one belong to the code.
    private static int contentColumn(ParserState state, int markerEnd) {
        BasedSequence line = state.getLine();
        int markerColumn =
                state.getColumn() + state.getIndent() + markerEnd - state.getNextNonSpaceIndex();
        int column = markerColumn;
        int i = markerEnd;
        while (i < line.length() && Lines.isSpace(line.charAt(i))) {
            column += line.charAt(i) == '\t' ? 4 - column % 4 : 1;
            i++;
        }
        boolean isEmpty = i == line.length();
        return isEmpty || column - markerColumn > Lines.CODE_INDENT ? markerColumn + 1 : column;
    }
}
