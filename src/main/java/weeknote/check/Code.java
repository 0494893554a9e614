package weeknote.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import weeknote.markdown.shortcode.Shortcode;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.Inline;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// The code of a post: its code spans and code blocks, and what stands between the tags of a
/// `highlight`.
///
/// @param ends where each stretch of it ends, by where it starts; of those in each other the outer
record Code(NavigableMap<Integer, Integer> ends) {

    static Code of(Post post) {
        List<TextRange> found = new ArrayList<>();
        for (BlockNode block : BlockNode.all(post.document().tree())) {
            if (block instanceof BlockNode.CodeBlock code) {
                found.add(code.range());
            }
            block.texts().forEach(text -> addSpans(text, found));
        }
        post.document().tags().forEach(tag -> addInner(tag, found));
        return of(found);
    }

    private static void addSpans(List<Inline> inlines, Collection<TextRange> found) {
        for (Inline inline : inlines) {
            if (inline instanceof Inline.CodeSpan span) {
                found.add(span.range());
            }
            addSpans(inline.children(), found);
        }
    }

    private static void addInner(Shortcode tag, Collection<TextRange> found) {
        int open = tag.range().start() + tag.source().length();
        int close = open + tag.inner().length();
        if (close < tag.range().end()) {
            found.add(new TextRange(open, close));
        }
    }

    private static Code of(List<TextRange> found) {
        NavigableMap<Integer, Integer> ends = new TreeMap<>();
        int end = 0;
        for (TextRange range : found.stream().sorted().toList()) {
            if (range.end() > end) {
                end = range.end();
                ends.put(range.start(), end);
            }
        }
        return new Code(ends);
    }

    /// Whether a stretch of the post lies in code.
    boolean contains(TextRange range) {
        Map.Entry<Integer, Integer> before = ends.floorEntry(range.start());
        return before != null && range.end() <= before.getValue();
    }
}
