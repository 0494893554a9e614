package weeknote.frontmatter;

import weeknote.text.TextRange;

/// A key with its value in a mapping.
///
/// @param separator where the `:` or `=` stands; -1 if the key stands alone or the two are apart,
///   as in `? key`, and then nothing edits it
record Entry(TextRange keyRange, String key, int separator, Node value) {

    boolean isSimple() {
        return separator >= 0;
    }

    /// From the key to the end of the value.
    TextRange range() {
        int end = Math.max(value.range().end(), Math.max(keyRange.end(), separator + 1));
        return new TextRange(Math.min(keyRange.start(), value.range().start()), end);
    }
}
