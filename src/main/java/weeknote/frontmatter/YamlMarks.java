package weeknote.frontmatter;

import java.util.List;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import weeknote.text.TextRange;

/// Corrects SnakeYAML's marks by a look at the text.
final class YamlMarks {

    private final String post;
    private final TextRange content;

    YamlMarks(String post, TextRange content) {
        this.post = post;
        this.content = content;
    }

    /// A block scalar's mark ends at the next token. Its last line ends it; the blank lines behind
    /// belong to it only if it keeps them (`|+`).
    TextRange scalar(TextRange mark, ScalarStyle style) {
        if (style != ScalarStyle.LITERAL && style != ScalarStyle.FOLDED) {
            return mark;
        }
        int end = mark.end();
        if (header(mark).contains("+")) {
            return new TextRange(mark.start(), beforeLineEnd(mark.start(), end));
        }
        while (end > mark.start() && isBlank(end - 1)) {
            end--;
        }
        while (end < mark.end() && !isLineEnd(end)) {
            end++;
        }
        return new TextRange(mark.start(), end);
    }

    private int beforeLineEnd(int start, int end) {
        if (end <= start || !isLineEnd(end - 1)) {
            return end;
        }
        boolean crlf = end - 2 >= start && post.startsWith("\r\n", end - 2);
        return end - (crlf ? 2 : 1);
    }

    private String header(TextRange mark) {
        int end = mark.start();
        while (end < mark.end() && !isLineEnd(end) && post.charAt(end) != '#') {
            end++;
        }
        return post.substring(mark.start(), end);
    }

    /// The value without its anchor and tag.
    TextRange inner(TextRange range, Properties properties) {
        if (properties.equals(Properties.NONE)) {
            return range;
        }
        int start = range.start();
        while (start < range.end() && (post.charAt(start) == '&' || post.charAt(start) == '!')) {
            while (start < range.end() && !isBlank(start)) {
                start++;
            }
            while (start < range.end() && isBlank(start)) {
                start++;
            }
        }
        return new TextRange(start, range.end());
    }

    ValueStyle style(ScalarStyle style, TextRange inner) {
        return switch (style) {
            case SINGLE_QUOTED -> ValueStyle.SINGLE_QUOTED;
            case DOUBLE_QUOTED, JSON_SCALAR_STYLE -> ValueStyle.DOUBLE_QUOTED;
            case LITERAL -> ValueStyle.LITERAL;
            case FOLDED -> ValueStyle.FOLDED;
            case PLAIN -> inner.isEmpty() ? ValueStyle.EMPTY : ValueStyle.PLAIN;
        };
    }

    /// Where a block collection's last item ends; an item may be empty, right behind its dash.
    int blockEnd(int start, List<Node> items) {
        return items.isEmpty() ? start : Math.max(start, items.getLast().range().end());
    }

    /// The colon behind a key on its own line; -1 for `? key`, where it stands elsewhere.
    int separator(TextRange key) {
        int before = key.start() - 1;
        while (before >= content.start() && (post.charAt(before) == ' ')) {
            before--;
        }
        if (before >= content.start() && post.charAt(before) == '?') {
            return -1;
        }
        int colon = key.end();
        while (colon < content.end() && (post.charAt(colon) == ' ' || post.charAt(colon) == '\t')) {
            colon++;
        }
        return colon < content.end() && post.charAt(colon) == ':' ? colon : -1;
    }

    private boolean isBlank(int offset) {
        char c = post.charAt(offset);
        return c == ' ' || c == '\t' || isLineEnd(offset);
    }

    private boolean isLineEnd(int offset) {
        char c = post.charAt(offset);
        return c == '\n' || c == '\r';
    }
}
