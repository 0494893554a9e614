package weeknote.markdown.convert;

/// The signs that an author writes with: `*` or `_` for emphasis, `-`, `*` or `+` for a bullet.
public record Signs(char emphasis, char bullet) {

    public static final Signs USUAL = new Signs('*', '-');
}
