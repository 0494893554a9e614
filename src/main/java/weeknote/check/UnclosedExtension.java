package weeknote.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import weeknote.markdown.Dialect.Engine;
import weeknote.markdown.inline.Extension;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.Inline;
import weeknote.post.Post;
import weeknote.text.LineBounds;
import weeknote.text.TextRange;

/// A `{::comment}` or `{::nomarkdown}` of kramdown without its closing tag: kramdown takes it for
/// text, and what stands behind it too (`parse_extension_start_tag`).
///
/// @param opening its tag
/// @param isBlock it has lines of its own
/// @param close where it could close
record UnclosedExtension(TextRange opening, String name, boolean isBlock, int close) {

    static List<UnclosedExtension> in(Post post) {
        boolean mayHave =
                post.document().dialect().engine() == Engine.KRAMDOWN
                        && post.text().contains("{::");
        List<UnclosedExtension> found = new ArrayList<>();
        if (mayHave) {
            for (BlockNode block : BlockNode.all(post.document().tree())) {
                if (block instanceof BlockNode.HtmlBlock html) {
                    inBlock(post.text(), html.range()).ifPresent(found::add);
                }
                block.texts().forEach(text -> addAll(post.text(), text, found));
            }
        }
        return found;
    }

    private static Optional<UnclosedExtension> inBlock(String text, TextRange block) {
        int start = block.start();
        return Extension.at(text, start)
                .filter(extension -> !extension.isEmpty())
                .filter(extension -> !isClosed(text, extension, block))
                .map(extension ->
                        new UnclosedExtension(
                                new TextRange(start, extension.end()),
                                extension.name(),
                                true,
                                paragraphEnd(text, extension.end(), block.end())));
    }

    /// By a tag that has its last line to itself; or, as part of a paragraph, anywhere in that.
    private static boolean isClosed(String text, Extension extension, TextRange block) {
        int last = behindMarkers(text, LineBounds.lineStart(text, block.end()));
        int length = extension.closingLength(text, last);
        boolean hasLine = length > 0 && last + length == block.end();
        int closing = extension.closing(text);
        return hasLine
                || (closing >= 0 && closing < paragraphEnd(text, extension.end(), block.end()));
    }

    /// The end of the line above the first blank one behind the text, or of the block.
    private static int paragraphEnd(String text, int from, int blockEnd) {
        int end = LineBounds.lineEnd(text, from);
        boolean isInText = false;
        while (end < blockEnd) {
            int next = LineBounds.skip(text, end);
            boolean isBlank = LineBounds.isBlankLine(text, behindMarkers(text, next));
            if (isBlank && isInText) {
                return end;
            }
            isInText |= !isBlank;
            end = LineBounds.lineEnd(text, next);
        }
        return blockEnd;
    }

    /// Behind the markers of the block quotes around it.
    private static int behindMarkers(String text, int line) {
        int at = line;
        while (at < text.length()
                && (LineBounds.isBlank(text.charAt(at)) || text.charAt(at) == '>')) {
            at++;
        }
        return at;
    }

    /// One that is closed is no text.
    private static void addAll(String text, List<Inline> inlines, List<UnclosedExtension> found) {
        int end = inlines.isEmpty() ? 0 : inlines.getLast().range().end();
        for (Inline inline : inlines) {
            if (inline instanceof Inline.Text(var range, var _)) {
                addAll(text, range, end, found);
            } else {
                addAll(text, inline.children(), found);
            }
        }
    }

    private static void addAll(
            String text, TextRange range, int close, List<UnclosedExtension> found) {
        for (int at = text.indexOf("{::", range.start(), range.end());
                at >= 0;
                at = text.indexOf("{::", at + 3, range.end())) {
            int start = at;
            Extension.at(text, start)
                    .map(extension ->
                            new UnclosedExtension(
                                    new TextRange(start, extension.end()),
                                    extension.name(),
                                    false,
                                    close))
                    .ifPresent(found::add);
        }
    }
}
