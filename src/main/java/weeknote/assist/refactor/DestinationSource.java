package weeknote.assist.refactor;

import weeknote.post.Post;
import weeknote.text.LineBounds;
import weeknote.text.TextRange;

/// A destination and its title as written: `<my file.md> "Title"`.
///
/// @param title with its quotes; empty if there is none
record DestinationSource(String destination, String title) {

    /// The source at these two ranges, which are those of a link or of a definition.
    ///
    /// @param decodedTitle what the title says
    static DestinationSource of(
            Post post, TextRange destinationRange, TextRange titleRange, String decodedTitle) {
        String text = post.text();
        int start = destinationRange.start();
        boolean isAngled = start > 0 && text.charAt(start - 1) == '<';
        String destination = destinationRange.of(text);
        String title = titleRange.of(text);
        return new DestinationSource(
                isAngled || destination.isEmpty() ? "<" + destination + ">" : destination,
                title.chars().anyMatch(c -> LineBounds.isLineEnd((char) c))
                        ? quoted(decodedTitle)
                        : title);
    }

    /// The source of a title over several lines may hold the markers of a quote or list.
    private static String quoted(String title) {
        return "\"" + title.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "\\&") + "\"";
    }

    /// In a table's cell a pipe is escaped.
    DestinationSource inTable() {
        return new DestinationSource(escaped(destination), escaped(title));
    }

    private static String escaped(String source) {
        StringBuilder out = new StringBuilder(source.length());
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '|' && (i == 0 || source.charAt(i - 1) != '\\')) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    @Override
    public String toString() {
        return title.isEmpty() ? destination : destination + " " + title;
    }
}
