package weeknote.markdown.highlight;

import static java.util.stream.Collectors.joining;

import java.util.stream.IntStream;
import weeknote.markdown.Highlighting;
import weeknote.text.TextRange;

/// The start of a code block in the preview: the numbers of its lines, which its style sheet draws,
/// and bands as high as the lines to stress.
final class PreviewLines {

    private PreviewLines() {}

    /// @param count of the block's lines
    static String start(Highlighting highlighting, int count) {
        String numbers = highlighting.lineNumbers() ? numbers(highlighting.firstLine(), count) : "";
        String bands =
                LineSet.of(highlighting.highlightedLines(), count).ranges().stream()
                        .map(PreviewLines::band)
                        .collect(joining());
        return "<pre tabindex=\"0\"" + numbers + ">" + bands;
    }

    private static String numbers(int first, int count) {
        return IntStream.range(first, first + count)
                .mapToObj(String::valueOf)
                .collect(joining("&#10;", " data-weeknote-numbers=\"", "\""));
    }

    /// `lh` is the height of a line.
    private static String band(TextRange lines) {
        return "<span class=\"weeknote-stressed\" style=\"margin-top:%dlh;height:%dlh\"></span>"
                .formatted(lines.start(), lines.length());
    }
}
