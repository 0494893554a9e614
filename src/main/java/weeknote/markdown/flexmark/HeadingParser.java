package weeknote.markdown.flexmark;

import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import weeknote.markdown.Dialect;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.inline.Content;
import weeknote.markdown.inline.DefinitionScanner;
import weeknote.text.TextRange;

/// An ATX heading, `## text ##`, or a setext heading, a paragraph underlined by `===` or `---`
/// ([CommonMark](https://spec.commonmark.org/0.31.2/#atx-headings)). A table is no heading's text:
/// `---` below its rows is a thematic break
/// ([GFM](https://github.github.com/gfm/#tables-extension-)).
final class HeadingParser extends LeafParser {

    static final class TextHeading extends SourceBlock {
        final int level;
        final List<TextRange> lines;

        /// The opening and the closing sequence, or the underline.
        final List<TextRange> signs;

        /// A setext heading's paragraph may begin with link reference definitions.
        final boolean isSetext;

        TextHeading(int level, List<TextRange> lines, List<TextRange> signs, boolean isSetext) {
            this.level = level;
            this.lines = lines;
            this.signs = signs;
            this.isSetext = isSetext;
        }
    }

    private final TextHeading heading;

    private HeadingParser(TextHeading heading) {
        this.heading = heading;
    }

    @Override
    public TextHeading getBlock() {
        return heading;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        return BlockContinue.none();
    }

    static BlockStart startAtx(ParserState state) {
        BasedSequence line = state.getLine();
        int from = state.getNextNonSpaceIndex();
        int level = Lines.count(line, from, '#');
        int behind = from + level;
        if (level < 1
                || level > 6
                || (behind < line.length() && !Lines.isSpace(line.charAt(behind)))) {
            return BlockStart.none();
        }
        int lineEnd = trimmed(line, behind, line.length());
        int start = behind;
        while (start < lineEnd && Lines.isSpace(line.charAt(start))) {
            start++;
        }
        int hashes = lineEnd;
        while (hashes > start && line.charAt(hashes - 1) == '#') {
            hashes--;
        }
        boolean closes = hashes == start || Lines.isSpace(line.charAt(hashes - 1));
        int end = closes ? trimmed(line, start, hashes) : lineEnd;
        int offset = line.getStartOffset();
        TextHeading heading =
                new TextHeading(
                        level,
                        List.of(new TextRange(offset + start, offset + end)),
                        closes && hashes < lineEnd
                                ? List.of(
                                        new TextRange(offset + from, offset + behind),
                                        new TextRange(offset + hashes, offset + lineEnd))
                                : List.of(new TextRange(offset + from, offset + behind)),
                        false);
        heading.start = offset + from;
        heading.end = offset + lineEnd;
        return BlockStart.of(new HeadingParser(heading)).atIndex(line.length());
    }

    static BlockStart startSetext(ParserState state, MatchedBlockParser matched, Dialect dialect) {
        char c = Lines.first(state);
        BasedSequence line = state.getLine();
        int from = state.getNextNonSpaceIndex();
        int underline = Lines.count(line, from, c);
        if ((c != '=' && c != '-')
                || !matched.getBlockParser().isParagraphParser()
                || !Lines.isBlank(line, from + underline)) {
            return BlockStart.none();
        }
        List<TextRange> lines = ParagraphLines.of(matched.getParagraphLines());
        String post = line.getBase().toString();
        boolean isTable =
                dialect.has(Feature.TABLE)
                        && Tables.isAtStart(matched.getParagraphLines(), dialect);
        if (isTable
                || DefinitionScanner.isAllDefinitions(Content.of(post, lines), dialect.engine())) {
            return BlockStart.none();
        }
        TextRange sign = TextRange.at(Lines.offset(state, from));
        TextHeading heading =
                new TextHeading(
                        c == '=' ? 1 : 2,
                        lines,
                        List.of(new TextRange(sign.start(), sign.start() + underline)),
                        true);
        heading.start = lines.getFirst().start();
        heading.end = sign.start() + underline;
        return BlockStart.of(new HeadingParser(heading))
                .atIndex(line.length())
                .replaceActiveBlockParser();
    }

    private static int trimmed(BasedSequence line, int start, int end) {
        int i = end;
        while (i > start && Lines.isSpace(line.charAt(i - 1))) {
            i--;
        }
        return i;
    }
}
