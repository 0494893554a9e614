package weeknote.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import weeknote.markdown.inline.Labels;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.Inline;
import weeknote.post.Post;

/// The labels in brackets within raw HTML and its comments, `<!-- see [text][label] -->`: whoever
/// took the link out of sight has kept its definition knowingly.
final class MentionedLabels {

    private static final int LONGEST = 200;

    private MentionedLabels() {}

    /// Normalised, those of footnotes with their caret.
    static Set<String> in(Post post) {
        Set<String> labels = new HashSet<>();
        BlockNode.all(post.document().tree())
                .forEach(block -> {
                    if (block instanceof BlockNode.HtmlBlock html) {
                        addAll(html.html(), labels);
                    }
                    block.texts().forEach(text -> addAll(text, labels));
                });
        return labels;
    }

    private static void addAll(List<Inline> text, Set<String> labels) {
        for (Inline inline : text) {
            if (inline instanceof Inline.RawHtml html) {
                addAll(html.html(), labels);
            }
            addAll(inline.children(), labels);
        }
    }

    private static void addAll(String html, Set<String> labels) {
        int open = html.length();
        for (int i = 0; i < html.length(); i++) {
            switch (html.charAt(i)) {
                case '[' -> open = i + 1;
                case ']' -> {
                    if (open < i && i - open <= LONGEST) {
                        labels.add(Labels.normalize(html.substring(open, i)));
                    }
                }
                default -> {}
            }
        }
    }
}
