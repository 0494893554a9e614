package weeknote.markdown.flexmark;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.block.BlockPreProcessor;
import com.vladsch.flexmark.parser.block.BlockPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import weeknote.text.TextRange;

/// Takes the lines of each paragraph before flexmark joins them to read their inlines, which it
/// does in a time that is quadratic in the number of lines.
final class ParagraphCollector implements BlockPreProcessorFactory, BlockPreProcessor, Independent {

    private final IdentityHashMap<Block, List<TextRange>> lines = new IdentityHashMap<>();

    private final Set<Integer> indented = new HashSet<>();

    /// Whether the line whose text starts at `offset` is indented as code is.
    boolean isIndented(int offset) {
        return indented.contains(offset);
    }

    List<TextRange> linesOf(Paragraph paragraph) {
        return lines.getOrDefault(paragraph, List.of());
    }

    @Override
    public void preProcess(ParserState state, Block block) {
        if (block instanceof Paragraph paragraph) {
            List<BasedSequence> source = paragraph.getContentLines();
            List<TextRange> ranges = ParagraphLines.of(source);
            lines.put(paragraph, ranges);
            for (int i = 1; i < source.size(); i++) {
                if (ParagraphLines.isIndented(source.get(i))) {
                    indented.add(ranges.get(i).start());
                }
            }
            paragraph.setContent(List.of());
        }
    }

    @Override
    public Set<Class<? extends Block>> getBlockTypes() {
        return Set.of(Paragraph.class);
    }

    @Override
    public BlockPreProcessor apply(ParserState state) {
        return this;
    }
}
