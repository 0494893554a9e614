package weeknote.markdown.inline;

import java.util.Locale;

/// Compares link labels: white space collapsed, case folded
/// ([CommonMark](https://spec.commonmark.org/0.31.2/#matches)).
public final class Labels {

    private Labels() {}

    /// Equal for labels that match; empty for a blank one.
    public static String normalize(String label) {
        StringBuilder collapsed = new StringBuilder(label.length());
        boolean isPlain = true;
        boolean space = false;
        for (int i = 0; i < label.length(); i++) {
            char c = label.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
                space = !collapsed.isEmpty();
            } else {
                if (space) {
                    collapsed.append(' ');
                    space = false;
                }
                isPlain &= c < 128;
                collapsed.append(c >= 'A' && c <= 'Z' ? (char) (c + 32) : c);
            }
        }
        String folded = collapsed.toString();
        // Full case folding, as far as the JDK has it: "ẞ" and "SS" are both "ss".
        return isPlain
                ? folded
                : folded.toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}
