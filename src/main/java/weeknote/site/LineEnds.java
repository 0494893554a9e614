package weeknote.site;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import weeknote.text.Bias;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;

/// The line ends of a file, while its text is edited with LF alone.
///
/// `usual` is the one that most lines have and that new lines get; `odd` are the lines that end
/// otherwise, by the offset of their LF in the edited text. So each line that is not touched keeps
/// its own line end, in a file that mixes them too.
public record LineEnds(LineEnd usual, List<Odd> odd) {

    /// The LF at `offset` of the edited text stands for `end` in the file.
    public record Odd(int offset, LineEnd end) {}

    public static final LineEnds LF = new LineEnds(LineEnd.LF, List.of());

    public LineEnds {
        odd = List.copyOf(odd);
    }

    /// The line ends of a text as it stands in its file.
    public static LineEnds of(String fileText) {
        List<Odd> all = new ArrayList<>();
        int removed = 0;
        for (int i = 0; i < fileText.length(); i++) {
            char c = fileText.charAt(i);
            if (c != '\n' && c != '\r') {
                continue;
            }
            boolean pair = c == '\r' && i + 1 < fileText.length() && fileText.charAt(i + 1) == '\n';
            LineEnd end = c == '\n' ? LineEnd.LF : pair ? LineEnd.CRLF : LineEnd.CR;
            all.add(new Odd(i - removed, end));
            if (pair) {
                i++;
                removed++;
            }
        }
        LineEnd usual = mostFrequent(all);
        all.removeIf(each -> each.end() == usual);
        return new LineEnds(usual, all);
    }

    /// LF where there is none, and where two are as frequent.
    private static LineEnd mostFrequent(List<Odd> all) {
        var counts = new EnumMap<LineEnd, Integer>(LineEnd.class);
        counts.put(LineEnd.LF, 0);
        all.forEach(each -> counts.merge(each.end(), 1, Integer::sum));
        return Collections.max(
                counts.keySet(),
                Comparator.comparing((LineEnd end) -> counts.getOrDefault(end, 0))
                        .thenComparing(Comparator.reverseOrder()));
    }

    /// The text of a file as it is edited: every line end is one LF.
    public static String edited(String fileText) {
        return fileText.indexOf('\r') < 0
                ? fileText
                : fileText.replace("\r\n", "\n").replace('\r', '\n');
    }

    /// As the status bar names it: `LF`, `CRLF, mixed`.
    public String displayName() {
        return usual + (isMixed() ? ", mixed" : "");
    }

    public boolean isMixed() {
        return !odd.isEmpty();
    }

    /// The line ends after a change of the edited text: a line end that the change removes is
    /// forgotten, the others move with their lines.
    public LineEnds after(TextChange change) {
        if (odd.isEmpty()) {
            return this;
        }
        List<Odd> moved = new ArrayList<>();
        for (Odd each : odd) {
            if (change.edits().stream().noneMatch(edit -> replaces(edit, each))) {
                moved.add(new Odd(change.map(each.offset(), Bias.AFTER), each.end()));
            }
        }
        return new LineEnds(usual, moved);
    }

    private static boolean replaces(TextEdit edit, Odd each) {
        return edit.range().contains(each.offset());
    }

    /// The text as it goes to the file.
    public String fileText(String edited) {
        if (usual == LineEnd.LF && odd.isEmpty()) {
            return edited;
        }
        var result = new StringBuilder(edited.length() + edited.length() / 16);
        int next = 0;
        for (int i = 0; i < edited.length(); i++) {
            char c = edited.charAt(i);
            if (c != '\n') {
                result.append(c);
            } else if (next < odd.size() && odd.get(next).offset() == i) {
                result.append(odd.get(next++).end().characters());
            } else {
                result.append(usual.characters());
            }
        }
        return result.toString();
    }
}
