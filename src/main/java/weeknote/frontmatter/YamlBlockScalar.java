package weeknote.frontmatter;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Writes a text as a block scalar in the hand of the one that stands there: its header,
/// indentation and width are kept, its chomping as long as the text's last line breaks allow it.
///
/// ```
/// description: >-   # the header, with its comment
///   Words that are
///   folded.
/// ```
///
/// @param indent of the lines
/// @param parent how far the key is indented
/// @param width of the longest line, for folding
/// @param lineEnd of the file
record YamlBlockScalar(
        String chomping, String comment, int indent, int parent, int width, String lineEnd) {

    private static final Pattern HEADER = Pattern.compile("[|>]([-+0-9]*)([ \\t]*#?[^\\r\\n]*)");
    private static final int LEAST_WIDTH = 72;

    /// The hand of the block scalar `source`.
    static YamlBlockScalar like(String source, int parent, String lineEnd) {
        List<String> lines = source.lines().toList();
        Matcher header = HEADER.matcher(lines.getFirst());
        String indicators = header.lookingAt() ? header.group(1) : "";
        String rest = header.hasMatch() ? header.group(2) : "";
        String digits = indicators.replaceAll("[-+]", "");
        int indent = digits.isEmpty() ? found(lines) : parent + Integer.parseInt(digits);
        int width = lines.stream().skip(1).mapToInt(String::length).max().orElse(0);
        return new YamlBlockScalar(
                indicators.replaceAll("\\d", ""),
                rest.isBlank() ? "" : rest,
                indent > parent ? indent : parent + 2,
                parent,
                Math.max(width, LEAST_WIDTH),
                lineEnd);
    }

    private static int found(List<String> lines) {
        return lines.stream()
                .skip(1)
                .filter(line -> !line.isBlank())
                .findFirst()
                .map(line -> line.length() - line.stripLeading().length())
                .orElse(0);
    }

    /// `|` and the lines of `text`; empty if one of them cannot be written so.
    Optional<String> literal(String text) {
        return written("|", text, List.of(body(text).split("\n", -1)));
    }

    /// `>` and the lines of `text`, folded at blanks.
    Optional<String> folded(String text) {
        var lines = new ArrayList<String>();
        for (String line : body(text).split("\n", -1)) {
            if (line.startsWith(" ") || line.startsWith("\t")) {
                return Optional.empty(); // such lines do not fold
            }
            if (!lines.isEmpty()) {
                lines.add("");
            }
            fold(line, lines);
        }
        return written(">", text, lines);
    }

    private void fold(String line, List<String> lines) {
        int start = 0;
        int lastFold = -1;
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) == ' ' && isFold(line, i)) {
                if (lastFold > start && indent + i - start > width) {
                    lines.add(line.substring(start, lastFold));
                    start = lastFold + 1;
                }
                lastFold = i;
            }
        }
        if (lastFold > start && indent + line.length() - start > width) {
            lines.add(line.substring(start, lastFold));
            start = lastFold + 1;
        }
        lines.add(line.substring(start));
    }

    private static boolean isFold(String line, int blank) {
        return blank > 0
                && blank + 1 < line.length()
                && !Character.isWhitespace(line.charAt(blank - 1))
                && !Character.isWhitespace(line.charAt(blank + 1));
    }

    private Optional<String> written(String sign, String text, List<String> lines) {
        String body = body(text);
        boolean sayable =
                !body.isBlank()
                        && text.chars().noneMatch(c -> c != '\n' && YamlScalar.isSpecial((char) c));
        if (!sayable) {
            return Optional.empty();
        }
        String first = body.lines().filter(line -> !line.isEmpty()).findFirst().orElse("");
        String indicator = first.startsWith(" ") ? String.valueOf(indent - parent) : "";
        int breaks = text.length() - body.length();
        var written = new StringBuilder(sign + indicator + chomping(breaks) + comment);
        for (String line : lines) {
            written.append(lineEnd).append(line.isEmpty() ? "" : " ".repeat(indent) + line);
        }
        return Optional.of(written.append(lineEnd.repeat(Math.max(0, breaks - 1))).toString());
    }

    /// `-` drops the last line break, nothing keeps one, `+` keeps all.
    private String chomping(int breaks) {
        return switch (breaks) {
            case 0 -> "-";
            case 1 -> chomping.equals("+") ? "+" : "";
            default -> "+";
        };
    }

    private static String body(String text) {
        int end = text.length();
        while (end > 0 && text.charAt(end - 1) == '\n') {
            end--;
        }
        return text.substring(0, end);
    }
}
