package weeknote.markdown.inline;

import weeknote.markdown.Dialect.Engine;

/// `[ ]` or `[x]` at the start of a list item, and a space
/// ([GFM](https://github.github.com/gfm/#task-list-items-extension-)). Goldmark does without the
/// space, and takes one anywhere in the item's first block, though it be a link's text.
final class TaskMarkers {

    static final int LENGTH = 3;

    private TaskMarkers() {}

    static boolean isAt(String text, int at, Engine engine) {
        char inside = LinkScanner.at(text, at + 1);
        char behind = LinkScanner.at(text, at + LENGTH);
        return LinkScanner.at(text, at) == '['
                && (LinkScanner.isSpace(inside) || inside == 'x' || inside == 'X')
                && LinkScanner.at(text, at + 2) == ']'
                && (engine == Engine.GOLDMARK || (at == 0 && LinkScanner.isSpace(behind)));
    }

    static boolean isChecked(String text, int at) {
        return !LinkScanner.isSpace(text.charAt(at + 1));
    }

    /// Where the text behind it goes on: behind the spaces, but for cmark.
    static int end(String text, int at, Engine engine) {
        int end = at + LENGTH;
        return engine != Engine.CMARK ? LinkScanner.skipSpace(text, end) : end;
    }
}
