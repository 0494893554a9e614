package weeknote.markdown.flexmark;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import weeknote.markdown.GivenUp.Reason;
import weeknote.markdown.inline.References;
import weeknote.text.TextRange;

/// Flexmark's tree of a body, made by our block parsers alone and without inlines.
final class BlockTree {

    private static final DataHolder OWN_BLOCKS_ONLY =
            new MutableDataSet()
                    .set(Parser.BLOCK_QUOTE_PARSER, false)
                    .set(Parser.HEADING_PARSER, false)
                    .set(Parser.FENCED_CODE_BLOCK_PARSER, false)
                    .set(Parser.HTML_BLOCK_PARSER, false)
                    .set(Parser.THEMATIC_BREAK_PARSER, false)
                    .set(Parser.LIST_BLOCK_PARSER, false)
                    .set(Parser.INDENTED_CODE_BLOCK_PARSER, false)
                    .toImmutable();

    private BlockTree() {}

    /// The tree; `paragraphs` gets the lines of its paragraphs, `references` the ranges where
    /// blocks are too deep.
    static Document of(
            String post, TextRange body, References references, ParagraphCollector paragraphs) {
        BasedSequence source = BasedSequence.of(post).subSequence(body.start(), body.end());
        Document document =
                Parser.builder(OWN_BLOCKS_ONLY)
                        .customBlockParserFactory(new BlockStarts(references.dialect()))
                        .blockPreProcessorFactory(paragraphs)
                        .customInlineParserFactory(NoInlines::new)
                        .build()
                        .parse(source);
        Lines.GIVEN_UP.get(document).forEach(range -> references.giveUp(Reason.DEEP_BLOCKS, range));
        return document;
    }
}
