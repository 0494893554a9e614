package weeknote.check;

import java.util.ArrayList;
import java.util.List;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.Inline;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// The maths of a post, `$$x[^2]$$`, `\\(a[i][j]\\)` and `\\[b\\]`, which is drawn from the text of
/// the page: brackets in it are no Markdown. What opens and closes it stands in one text, as
/// KaTeX's auto-render and the preview (`drawing.js`) demand.
record Maths(List<TextRange> ranges) {

    private static final List<String> OPENING = List.of("$$", "\\(", "\\[");
    private static final List<String> CLOSING = List.of("$$", "\\)", "\\]");

    Maths {
        ranges = List.copyOf(ranges);
    }

    static Maths of(Post post) {
        boolean mayHave = post.text().contains("$$") || post.text().contains("\\\\");
        List<TextRange> found = new ArrayList<>();
        if (mayHave) {
            BlockNode.all(post.document().tree())
                    .forEach(block -> block.texts().forEach(text -> addAll(text, found)));
        }
        return new Maths(found);
    }

    boolean contains(TextRange range) {
        return ranges.stream()
                .anyMatch(each -> each.start() <= range.start() && range.end() <= each.end());
    }

    private static void addAll(List<Inline> inlines, List<TextRange> found) {
        var text = new StringBuilder();
        List<Integer> offsets = new ArrayList<>();
        for (Inline inline : inlines) {
            String shown = shown(inline);
            for (int i = 0; i < shown.length(); i++) {
                offsets.add(Math.min(inline.range().start() + i, inline.range().end()));
            }
            text.append(shown);
            if (shown.isEmpty()) {
                add(text.toString(), offsets, found);
                text.setLength(0);
                offsets.clear();
                addAll(inline.children(), found);
            }
        }
        add(text.toString(), offsets, found);
    }

    /// What goes on with the text before it; empty of what ends that.
    private static String shown(Inline inline) {
        return switch (inline) {
            case Inline.Text(var _, String text) -> text;
            case Inline.Escape(var _, String text) -> text;
            case Inline.Entity _, Inline.Typographic _, Inline.SoftBreak _ -> " ";
            case Inline.HardBreak _,
                    Inline.CodeSpan _,
                    Inline.Maths _,
                    Inline.Emphasis _,
                    Inline.Strong _,
                    Inline.Strikethrough _,
                    Inline.Linked _,
                    Inline.Autolink _,
                    Inline.RawHtml _,
                    Inline.FootnoteMark _,
                    Inline.Attributes _,
                    Inline.TaskMarker _ ->
                    "";
        };
    }

    private static void add(String text, List<Integer> offsets, List<TextRange> found) {
        for (int at = 0; at + 1 < text.length(); at++) {
            int sign = OPENING.indexOf(text.substring(at, at + 2));
            int end = sign < 0 ? -1 : text.indexOf(CLOSING.get(sign), at + 2);
            if (end >= 0) {
                found.add(new TextRange(offsets.get(at), offsets.get(end)));
                at = end + 1;
            } else if (sign >= 0) {
                return;
            }
        }
    }
}
