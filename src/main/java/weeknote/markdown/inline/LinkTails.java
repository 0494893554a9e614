package weeknote.markdown.inline;

import weeknote.markdown.Dialect.Engine;

/// Reads what follows the text of an inline link: `(destination "title")`.
final class LinkTails {

    /// By index; `destinationStart` and `End` are without angle brackets, the title is with its
    /// quotes and may be empty.
    record Tail(int destinationStart, int destinationEnd, int titleStart, int titleEnd, int end) {

        boolean isNone() {
            return end < 0;
        }
    }

    private static final Tail NONE = new Tail(0, 0, 0, 0, -1);

    private final String text;
    private final Engine engine;

    /// Behind these places no title with that quote ends, so it is not searched for again.
    private int noDouble = Integer.MAX_VALUE;

    private int noSingle = Integer.MAX_VALUE;

    LinkTails(String text, Engine engine) {
        this.text = text;
        this.engine = engine;
    }

    Tail at(int from) {
        if (LinkScanner.at(text, from) != '(') {
            return NONE;
        }
        int destination = LinkScanner.skipSpace(text, from + 1);
        int destinationEnd = destinationEnd(destination);
        if (destinationEnd < 0) {
            return NONE;
        }
        int angle = destinationEnd > destination && text.charAt(destination) == '<' ? 1 : 0;
        int title = LinkScanner.skipSpace(text, destinationEnd);
        int titleEnd = title > destinationEnd ? titleEnd(title) : -1;
        int end = LinkScanner.skipSpace(text, titleEnd < 0 ? destinationEnd : titleEnd);
        if (LinkScanner.at(text, end) != ')') {
            return NONE;
        }
        return new Tail(
                destination + angle,
                destinationEnd - angle,
                titleEnd < 0 ? destinationEnd : title,
                titleEnd < 0 ? destinationEnd : titleEnd,
                end + 1);
    }

    private int destinationEnd(int from) {
        return engine == Engine.KRAMDOWN && LinkScanner.at(text, from) != '<'
                ? LinkScanner.spacedEnd(text, from)
                : LinkScanner.destinationEnd(text, from, engine);
    }

    private int titleEnd(int from) {
        char quote = LinkScanner.at(text, from);
        if ((quote == '"' && from >= noDouble) || (quote == '\'' && from >= noSingle)) {
            return -1;
        }
        int end = LinkScanner.titleEnd(text, from);
        if (end < 0 && quote == '"') {
            noDouble = from;
        }
        if (end < 0 && quote == '\'') {
            noSingle = from;
        }
        return end;
    }
}
