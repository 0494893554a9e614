package weeknote.markdown.inline;

import weeknote.markdown.Dialect.Engine;

/// `[ ]` or `[x]` at the start of a list item, and a space, which Goldmark can do without
/// ([GFM](https://github.github.com/gfm/#task-list-items-extension-)).
final class TaskMarkers {

    static final int LENGTH = 3;

    private TaskMarkers() {}

    static boolean isAtStart(String text, Engine engine) {
        return text.length() >= LENGTH
                && text.charAt(0) == '['
                && " xX".indexOf(text.charAt(1)) >= 0
                && text.charAt(2) == ']'
                && (engine == Engine.GOLDMARK
                        || (text.length() > LENGTH && LinkScanner.isSpace(text.charAt(LENGTH))));
    }

    static boolean isChecked(String text) {
        return text.charAt(1) != ' ';
    }

    /// Where the text behind it goes on: behind the spaces, but for cmark.
    static int end(String text, Engine engine) {
        return engine != Engine.CMARK ? LinkScanner.skipSpace(text, LENGTH) : LENGTH;
    }
}
