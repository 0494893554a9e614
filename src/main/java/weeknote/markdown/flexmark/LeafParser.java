package weeknote.markdown.flexmark;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;

/// A block that holds lines.
abstract class LeafParser extends AbstractBlockParser {

    @Override
    public void closeBlock(ParserState state) {}
}
