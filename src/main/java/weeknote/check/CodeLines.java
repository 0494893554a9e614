package weeknote.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import weeknote.markdown.tree.BlockNode.CodeBlock;
import weeknote.text.LineBounds;
import weeknote.text.TextRange;

/// The lines of a fenced code block at the top level, asked for what is no code.
///
/// @param opening the opening fence
/// @param lines those between the fences, without their line ends
record CodeLines(String text, TextRange opening, String info, List<TextRange> lines) {

    /// Such code shows fences, of other code.
    private static final Set<String> MARKDOWN = Set.of("md", "markdown", "mdx", "text", "txt");

    static CodeLines of(String text, CodeBlock block) {
        TextRange opening = block.signs().getFirst();
        int end =
                block.signs().size() > 1
                        ? LineBounds.lineStart(text, block.signs().getLast().start())
                        : block.range().end();
        List<TextRange> lines = new ArrayList<>();
        int at = LineBounds.skip(text, LineBounds.lineEnd(text, opening.end()));
        while (at < end) {
            int lineEnd = LineBounds.lineEnd(text, at);
            lines.add(new TextRange(at, lineEnd));
            at = Math.max(LineBounds.skip(text, lineEnd), lineEnd + 1);
        }
        return new CodeLines(text, opening, block.info().strip(), lines);
    }

    boolean isBlank() {
        return lines.stream().allMatch(line -> line.of(text).isBlank());
    }

    boolean startsAsText() {
        return lines.isEmpty()
                || lines.getFirst().of(text).isBlank()
                || ProseLine.isLike(lines.getFirst().of(text));
    }

    /// The index of a line that opens another block, so that this one must have ended.
    Optional<Integer> nextOpening() {
        String fence = opening.of(text);
        boolean showsFences = MARKDOWN.contains(info.toLowerCase(Locale.ROOT));
        for (int i = 0; i < lines.size(); i++) {
            String line = withoutIndent(lines.get(i).of(text));
            boolean mayOpen = line.startsWith(fence) && (!showsFences || line.endsWith(info));
            if (mayOpen && isInfo(line.substring(fence.length()), fence.charAt(0))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /// A fence may be indented by three blanks.
    private static String withoutIndent(String line) {
        String stripped = line.stripLeading();
        return line.length() - stripped.length() < 4 ? stripped : line;
    }

    /// `js`, `go {linenos=table}`, but no sentence
    private static boolean isInfo(String behind, char sign) {
        String info = behind.strip();
        int end = info.indexOf(' ');
        String word = end < 0 ? info : info.substring(0, end);
        return !word.isEmpty()
                && info.indexOf(sign) < 0
                && word.chars()
                        .allMatch(c -> Character.isLetterOrDigit(c) || "+-#_.{".indexOf(c) >= 0)
                && (end < 0 || info.charAt(end + 1) == '{' || !info.substring(end).contains(" "));
    }

    /// Where the code ends before the text that stands above the line with this index.
    int endAbove(int index) {
        return endBeforeText(index).orElseGet(() -> endOfCode(index));
    }

    /// Where the code ends, if text follows in the block.
    Optional<Integer> endBeforeText() {
        return endBeforeText(lines.size());
    }

    int end() {
        return endOfCode(lines.size());
    }

    private Optional<Integer> endBeforeText(int limit) {
        for (int i = 1; i < limit; i++) {
            boolean isBehindBlank = lines.get(i - 1).of(text).isBlank();
            if (isBehindBlank && ProseLine.isLike(lines.get(i).of(text))) {
                return Optional.of(endOfCode(i));
            }
        }
        return Optional.empty();
    }

    /// The end of the last line before this one that is not blank.
    private int endOfCode(int limit) {
        int last = limit - 1;
        while (last >= 0 && lines.get(last).of(text).isBlank()) {
            last--;
        }
        return last < 0 ? LineBounds.lineEnd(text, opening.end()) : lines.get(last).end();
    }
}
