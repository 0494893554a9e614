package weeknote.assist.edit.structure;

import java.util.List;
import java.util.Optional;
import weeknote.markdown.tree.BlockNode;
import weeknote.text.TextRange;

/// A line of a post, without its line end, and where it stands in the parse.
///
/// @param parts what the containers put before its content, from outside to inside
/// @param items the list items that it belongs to, from outside to inside, also where a lazy
///   paragraph line bears no indentation
/// @param contentStart behind the parts
/// @param isLazy a paragraph's line that lacks the signs of a container it belongs to
/// @param leaf the leaf block that it belongs to; none on a blank line
public record Line(
        String post,
        TextRange range,
        List<Part> parts,
        List<ListItem> items,
        int contentStart,
        boolean isLazy,
        Optional<BlockNode> leaf) {

    public int start() {
        return range.start();
    }

    public int end() {
        return range.end();
    }

    public String content() {
        return post.substring(contentStart, range.end());
    }

    public boolean isBlank() {
        return content().isBlank();
    }

    /// Behind the indentation of the content.
    public int textStart() {
        return textAt(contentStart);
    }

    /// Behind the white space at `offset`.
    public int textAt(int offset) {
        int at = offset;
        while (at < range.end() && Columns.isSpace(post.charAt(at))) {
            at++;
        }
        return at;
    }

    public Optional<Part> innermost() {
        return parts.isEmpty() ? Optional.empty() : Optional.of(parts.getLast());
    }

    /// What must stand before a further line that is to belong to the same containers.
    public String continuation() {
        return continuation(parts.size());
    }

    /// What must stand before a further line of the outermost `depth` containers.
    public String continuation(int depth) {
        StringBuilder text = new StringBuilder();
        for (Part part : parts.subList(0, depth)) {
            switch (part) {
                case Part.Quote quote -> text.append(quoteSign(quote));
                case Part.Indent indent -> text.append(indent.range().of(post));
                case Part.ItemStart start -> pad(text, start.endColumn());
                case Part.MarkerStart start -> pad(text, start.endColumn());
            }
        }
        return text.toString();
    }

    // A tab behind the sign would reach to another column on another line.
    private String quoteSign(Part.Quote quote) {
        return quote.range().of(post).replace('\t', ' ');
    }

    private static void pad(StringBuilder text, int column) {
        int from = Columns.of(text, 0);
        text.append(" ".repeat(Math.max(0, column - from)));
    }

    /// A blank line of the outermost `depth` containers: `>` in a block quote.
    public String blank(int depth) {
        return continuation(depth).stripTrailing();
    }
}
