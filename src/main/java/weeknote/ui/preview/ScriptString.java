package weeknote.ui.preview;

/// A text as a string literal of a script: `say "hi"` as `"say \"hi\""`.
final class ScriptString {

    private ScriptString() {}

    static String of(String text) {
        var literal = new StringBuilder(text.length() + text.length() / 8 + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> literal.append('\\').append(c);
                case '\n' -> literal.append("\\n");
                case '\r' -> literal.append("\\r");
                // To a script these end a line, and with it the literal.
                case '\u2028', '\u2029' -> literal.append("\\u%04x".formatted((int) c));
                default -> literal.append(c);
            }
        }
        return literal.append('"').toString();
    }
}
