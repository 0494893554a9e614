package weeknote.markdown.flexmark;

import java.util.List;
import weeknote.markdown.inline.Decoder;
import weeknote.markdown.tree.BlockNode;
import weeknote.text.TextRange;

/// Reads code blocks.
final class CodeReader {

    private CodeReader() {}

    static BlockNode fenced(FencedCodeParser.Fence fence, String post) {
        return new BlockNode.CodeBlock(
                fence.range(),
                fence.closing.isEmpty()
                        ? List.of(fence.opening)
                        : List.of(fence.opening, fence.closing),
                fence.info,
                Decoder.decode(fence.info.of(post)),
                fence.code.toString());
    }

    static BlockNode indented(IndentedCodeParser.Code code) {
        return new BlockNode.CodeBlock(
                code.range(), List.of(), TextRange.at(code.start), "", code.code.toString());
    }
}
