package weeknote.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import weeknote.markdown.tree.BlockNode.CodeBlock;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// A code block whose closing fence is missing, so that it goes on to the next one or to the end of
/// the post.
///
/// @param opening its opening fence
/// @param close the end of its last line of code, as far as can be told
/// @param swallows something that is no code stands in it
/// @param isStray nothing stands in it: it may have been meant to close
record UnclosedFence(TextRange opening, int close, boolean swallows, boolean isStray) {

    /// The first one in a post. Where all fences look alike, each closes the block that it was
    /// meant to open; then the first block that goes on as text is the one.
    static Optional<UnclosedFence> in(Post post) {
        String text = post.text();
        List<CodeBlock> blocks = fenced(post);
        boolean isAnyOpen = !blocks.isEmpty() && blocks.getLast().signs().size() == 1;
        return IntStream.range(0, blocks.size())
                .mapToObj(i -> {
                    CodeLines lines = CodeLines.of(text, blocks.get(i));
                    boolean isSuspect = isAnyOpen && isTurned(text, blocks, i + 1);
                    return lines.nextOpening()
                            .map(lines::endAbove)
                            .or(() -> isSuspect ? lines.endBeforeText() : Optional.empty())
                            .map(close -> new UnclosedFence(lines.opening(), close, true, false));
                })
                .flatMap(Optional::stream)
                .findFirst()
                .or(() ->
                        isAnyOpen
                                ? Optional.of(toItsEnd(text, blocks.getLast()))
                                : Optional.empty());
    }

    private static List<CodeBlock> fenced(Post post) {
        return post.document().tree().stream()
                .filter(block -> block instanceof CodeBlock)
                .map(CodeBlock.class::cast)
                .filter(block -> !block.signs().isEmpty())
                .toList();
    }

    /// Whether the block at `index` begins where one should end: with a blank line or with text.
    private static boolean isTurned(String text, List<CodeBlock> blocks, int index) {
        return index == blocks.size() || CodeLines.of(text, blocks.get(index)).startsAsText();
    }

    private static UnclosedFence toItsEnd(String text, CodeBlock block) {
        CodeLines lines = CodeLines.of(text, block);
        return new UnclosedFence(lines.opening(), lines.end(), false, lines.isBlank());
    }
}
