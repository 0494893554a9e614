package weeknote.text;

/// One replacement: the text at `range` becomes `newText`.
///
/// An empty range inserts, an empty text deletes.
public record TextEdit(TextRange range, String newText) {

    public static TextEdit replace(TextRange range, String newText) {
        return new TextEdit(range, newText);
    }

    public static TextEdit insert(int offset, String newText) {
        return new TextEdit(TextRange.at(offset), newText);
    }

    public static TextEdit delete(TextRange range) {
        return new TextEdit(range, "");
    }

    /// How much longer the text becomes; negative when it becomes shorter.
    public int growth() {
        return newText.length() - range.length();
    }
}
