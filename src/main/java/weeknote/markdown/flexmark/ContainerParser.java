package weeknote.markdown.flexmark;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;

/// A block that holds blocks.
abstract class ContainerParser extends AbstractBlockParser {

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser blockParser, Block block) {
        return !(block instanceof ListItemParser.Item);
    }

    @Override
    public void closeBlock(ParserState state) {}
}
