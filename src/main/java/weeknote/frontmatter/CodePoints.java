package weeknote.frontmatter;

/// Turns SnakeYAML's offsets, which count code points in the text between the fences, into offsets
/// in the post.
final class CodePoints {

    private final int[] units;
    private final int start;

    private CodePoints(int[] units, int start) {
        this.units = units;
        this.start = start;
    }

    /// @param start where `text` begins in the post
    static CodePoints of(String text, int start) {
        if (text.chars().noneMatch(c -> Character.isHighSurrogate((char) c))) {
            return new CodePoints(new int[0], start);
        }
        int count = text.codePointCount(0, text.length());
        int[] units = new int[count + 1];
        int unit = 0;
        for (int i = 0; i < count; i++) {
            units[i] = unit;
            unit += Character.charCount(text.codePointAt(unit));
        }
        units[count] = unit;
        return new CodePoints(units, start);
    }

    int offset(int codePoint) {
        return start + (units.length == 0 ? codePoint : units[codePoint]);
    }
}
