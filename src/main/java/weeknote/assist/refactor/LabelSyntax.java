package weeknote.assist.refactor;

/// What can stand between the brackets of a link label or a footnote's mark
/// ([CommonMark](https://spec.commonmark.org/0.31.2/#link-label)).
final class LabelSyntax {

    private static final int LONGEST = 999;

    private LabelSyntax() {}

    /// A name as a label: white space collapsed, brackets escaped. `a [b]` is `a \[b\]`; a bracket
    /// that is escaped already stays so.
    static String written(String name) {
        String line = String.join(" ", name.strip().split("\\s+"));
        StringBuilder label = new StringBuilder(line.length() + 4);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '\\') {
                i++;
                label.append(c).append(i < line.length() ? line.charAt(i) : '\\');
            } else if (c == '[' || c == ']') {
                label.append('\\').append(c);
            } else {
                label.append(c);
            }
        }
        return label.toString();
    }

    /// Why it can be no label, as a sentence; empty if it can.
    static String complaint(String label) {
        if (label.isEmpty()) {
            return "A label needs at least one character.";
        }
        return label.length() > LONGEST ? "A label has at most 999 characters." : "";
    }
}
