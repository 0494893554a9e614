package weeknote.site;

/// How a line of a file ends.
public enum LineEnd {
    LF("\n"),
    CRLF("\r\n"),
    CR("\r");

    private final String characters;

    LineEnd(String characters) {
        this.characters = characters;
    }

    public String characters() {
        return characters;
    }
}
