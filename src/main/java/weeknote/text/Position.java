package weeknote.text;

/// A place as a line and a character in it, both from 0, in UTF-16 code units, as in LSP.
public record Position(int line, int character) {

    public Position {
        if (line < 0 || character < 0) {
            throw new IllegalArgumentException("No position: " + line + ":" + character);
        }
    }
}
