package weeknote.markdown.inline;

import weeknote.markdown.Dialect.Engine;

/// Takes link reference definitions from the start of a paragraph
/// ([CommonMark](https://spec.commonmark.org/0.31.2/#link-reference-definitions)).
public final class DefinitionScanner {

    /// A definition as it stands in the content, by index. `destinationStart` and `End` are without
    /// angle brackets; the title, with its quotes, may be empty.
    public record Found(
            int start,
            int labelEnd,
            int destinationStart,
            int destinationEnd,
            int titleStart,
            int titleEnd,
            int end,
            int next) {

        public boolean isNone() {
            return next < 0;
        }
    }

    private static final Found NONE = new Found(0, 0, 0, 0, 0, 0, 0, -1);

    private DefinitionScanner() {}

    /// Whether nothing but definitions stands in `content`.
    public static boolean isAllDefinitions(Content content, Engine engine) {
        int at = 0;
        while (at < content.text().length()) {
            Found found = at(content.text(), at, engine);
            if (found.isNone()) {
                return false;
            }
            at = found.next;
        }
        return true;
    }

    /// The definition that starts at `from`, the start of a line.
    public static Found at(String text, int from, Engine engine) {
        if (LinkScanner.at(text, from) != '[') {
            return NONE;
        }
        int labelEnd = LinkScanner.labelEnd(text, from);
        if (labelEnd < 0
                || LinkScanner.at(text, labelEnd + 1) != ':'
                || Labels.normalize(text.substring(from + 1, labelEnd)).isEmpty()) {
            return NONE;
        }
        int destination = LinkScanner.skipSpace(text, labelEnd + 2);
        int destinationEnd = LinkScanner.destinationEnd(text, destination, engine);
        if (destinationEnd <= destination) {
            return NONE;
        }
        int angle = text.charAt(destination) == '<' ? 1 : 0;
        int title = LinkScanner.skipSpace(text, destinationEnd);
        int titleEnd = title > destinationEnd ? LinkScanner.titleEnd(text, title) : -1;
        int behindTitle = titleEnd < 0 ? -1 : lineEnd(text, titleEnd);
        if (behindTitle < 0) {
            int next = lineEnd(text, destinationEnd);
            return next < 0
                    ? NONE
                    : new Found(
                            from,
                            labelEnd,
                            destination + angle,
                            destinationEnd - angle,
                            destinationEnd,
                            destinationEnd,
                            destinationEnd,
                            next);
        }
        return new Found(
                from,
                labelEnd,
                destination + angle,
                destinationEnd - angle,
                title,
                titleEnd,
                titleEnd,
                behindTitle);
    }

    // The start of the next line if nothing but spaces stands before it, or -1
    private static int lineEnd(String text, int from) {
        int i = from;
        while (LinkScanner.at(text, i) == ' ' || LinkScanner.at(text, i) == '\t') {
            i++;
        }
        if (i == text.length()) {
            return i;
        }
        return text.charAt(i) == '\n' ? i + 1 : -1;
    }
}
