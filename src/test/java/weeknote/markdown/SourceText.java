package weeknote.markdown;

import weeknote.text.TextRange;

/// A post, and what its ranges cover.
record SourceText(String post) {

    String at(TextRange range) {
        return range.of(post);
    }

    /// Whether nothing but spaces, line ends and the signs of block quotes stands in `range`.
    boolean isPrefixOnly(TextRange range) {
        return words(at(range)).isEmpty();
    }

    /// `text` without what a container may put before its lines, so that a text over several lines
    /// can be compared with its source.
    static String words(String text) {
        StringBuilder words = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isWhitespace(c) && c != '>') {
                words.append(c);
            }
        }
        return words.toString();
    }

    /// `text` as it is on one line; of several lines its words.
    static String comparable(String text, String source) {
        return source.indexOf('\n') < 0 ? text : words(text);
    }
}
