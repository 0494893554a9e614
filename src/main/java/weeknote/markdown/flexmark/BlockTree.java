package weeknote.markdown.flexmark;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import weeknote.markdown.Dialect;
import weeknote.text.TextRange;

/// Flexmark's tree of a stretch of a post, made by our block parsers alone and without inlines.
///
/// @param paragraphs has the lines of its paragraphs
record BlockTree(String post, TextRange range, Document document, ParagraphCollector paragraphs) {

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

    static BlockTree of(String post, TextRange range, Dialect dialect) {
        ParagraphCollector paragraphs = new ParagraphCollector();
        BasedSequence source = BasedSequence.of(post).subSequence(range.start(), range.end());
        Document document =
                Parser.builder(OWN_BLOCKS_ONLY)
                        .customBlockParserFactory(new BlockStarts(dialect))
                        .blockPreProcessorFactory(paragraphs)
                        .customInlineParserFactory(NoInlines::new)
                        .build()
                        .parse(source);
        return new BlockTree(post, range, document, paragraphs);
    }

    /// Where blocks are too deep.
    List<TextRange> givenUp() {
        return Lines.GIVEN_UP.get(document);
    }

    /// Where the line starts that holds `offset`.
    int lineStart(int offset) {
        return Math.max(range.start(), new BlankLines(post).lineStart(offset));
    }
}
