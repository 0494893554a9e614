package weeknote.assist.edit;

import java.util.Arrays;
import java.util.Optional;
import weeknote.frontmatter.Engine;
import weeknote.markdown.Dialect;
import weeknote.markdown.tree.BlockNode;
import weeknote.post.Post;
import weeknote.text.Selection;

/// The blocks around a selection, read without the rest of the post: a key in a post of a megabyte
/// costs what it costs in a short one.
///
/// A top-level block begins where nothing above can reach, so reading may begin there. The starts
/// come from an older analysis, each mapped through the changes since. What a key does depends on
/// the block before and the block behind at most; a block that nothing ends, such as an open fence,
/// is read on until something does.
///
/// @param start where `post` begins in the whole text
/// @param post the cut-out blocks
public record Excerpt(int start, Post post) {

    private static final int BEFORE = 2;
    private static final int BEHIND = 2;

    /// Reads around `selection` as Hugo does.
    ///
    /// @param blockStarts in order; the first is that of the body, so that front matter, if there
    ///   is some, stands before it
    public static Excerpt of(String text, int[] blockStarts, Selection selection) {
        return of(text, blockStarts, selection, Engine.HUGO, Dialect.HUGO);
    }

    public static Excerpt of(
            String text, int[] blockStarts, Selection selection, Engine engine, Dialect dialect) {
        int first = index(blockStarts, selection.start()) - BEFORE;
        int last = index(blockStarts, selection.end()) + 1 + BEHIND;
        int start = first < 0 ? 0 : lineStart(text, blockStarts[first]);
        for (int reach = last; ; reach = last + (reach - last + 1) * 4) {
            boolean isAll = reach >= blockStarts.length;
            int end = isAll ? text.length() : lineStart(text, blockStarts[reach]);
            String cut = text.substring(start, end);
            Post post =
                    start == 0 ? Post.of(cut, engine, dialect) : Post.part(cut, engine, dialect);
            if (isAll || isClosed(post, selection.end() - start)) {
                return new Excerpt(start, post);
            }
        }
    }

    // The last block that starts at or before the offset, or -1
    private static int index(int[] blockStarts, int offset) {
        int found = Arrays.binarySearch(blockStarts, offset);
        return found >= 0 ? found : -found - 2;
    }

    private static int lineStart(String text, int offset) {
        return text.lastIndexOf('\n', offset - 1) + 1;
    }

    // Some block behind the caret's own begins: its own is read to its end.
    private static boolean isClosed(Post post, int caret) {
        return post.frontMatter().isEditable()
                && post.document().tree().stream()
                        .map(BlockNode::range)
                        .anyMatch(range -> range.start() > caret);
    }

    /// What the edit makes of the whole text.
    public Optional<Edited> apply(SmartEdit edit, Selection selection) {
        return edit.apply(post, selection.shift(-start)).map(edited -> edited.shift(start));
    }
}
