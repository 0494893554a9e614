package weeknote.ui.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import weeknote.text.TextRange;

/// Lines that are folded away below another line, by a style under which a paragraph has no height.
/// It is a matter of looks alone: the text stays, and whatever goes into folded lines unfolds them,
/// be it an edit, an undo, a hit or a jump. Up and Down pass over them. All offsets count what is
/// shown.
final class Folds {

    /// The toolkit lays out folded lines in sight too: a key costs some 5 ms more with so many.
    private static final int MOST = 300;

    private static final String FOLDED = "folded";
    private static final String HEAD = "fold-head";

    private final SourceArea area;
    private int count;

    Folds(SourceArea area) {
        this.area = area;
    }

    static boolean isFolded(Collection<String> paragraphStyle) {
        return paragraphStyle.contains(FOLDED);
    }

    private boolean has(int paragraph, String style) {
        return area.getParagraph(paragraph).getParagraphStyle().contains(style);
    }

    /// Folds the lines of a range below its first one, or unfolds them.
    ///
    /// @return false if they are too many
    boolean toggle(TextRange range) {
        int head = paragraphAt(range.start());
        if (has(head, HEAD)) {
            unfold(head);
            return true;
        }
        int last = paragraphAt(range.end());
        if (count + last - head > MOST) {
            return false;
        }
        if (area.getCurrentParagraph() > head && area.getCurrentParagraph() <= last) {
            area.moveTo(head, area.getParagraphLength(head));
        }
        for (int paragraph = head + 1; paragraph <= last; paragraph++) {
            count += has(paragraph, FOLDED) ? 0 : 1;
            area.setParagraphStyle(paragraph, List.of(FOLDED));
        }
        area.setParagraphStyle(head, List.of(HEAD));
        area.recreateParagraphGraphic(head);
        area.setSkipsFolded(true);
        return true;
    }

    /// The lines that are folded away, each range with the line above, as offsets of the text.
    List<TextRange> ranges() {
        List<TextRange> ranges = new ArrayList<>();
        int size = count == 0 ? 0 : area.getParagraphs().size();
        for (int head = 0; head < size; head++) {
            if (has(head, HEAD)) {
                int last = head + 1;
                while (last < size && has(last, FOLDED)) {
                    last++;
                }
                ranges.add(
                        new TextRange(
                                textOffset(head, 0),
                                textOffset(last - 1, area.getParagraphLength(last - 1))));
            }
        }
        return ranges;
    }

    private int textOffset(int paragraph, int column) {
        return area.breaks().textOffset(area.getAbsolutePosition(paragraph, column));
    }

    /// Unfolds the lines of a range, if they are folded.
    void reveal(int start, int end) {
        if (count > 0) {
            int last = paragraphAt(end);
            for (int paragraph = paragraphAt(start); paragraph <= last; paragraph++) {
                if (has(paragraph, FOLDED)) {
                    unfold(headOf(paragraph));
                }
            }
        }
    }

    /// A range is about to be replaced.
    void edit(int start, int end, String newText) {
        reveal(start, end);
        if (count > 0 && (newText.indexOf('\n') >= 0 || paragraphAt(start) < paragraphAt(end))) {
            // A head that is cut or joined is no longer the line above.
            for (int paragraph = paragraphAt(start); paragraph <= paragraphAt(end); paragraph++) {
                unfold(paragraph);
            }
        }
    }

    private int paragraphAt(int offset) {
        return area.offsetToPosition(offset, Bias.Forward).getMajor();
    }

    private int headOf(int folded) {
        int paragraph = folded;
        while (has(paragraph, FOLDED)) {
            paragraph--;
        }
        return paragraph;
    }

    private void unfold(int head) {
        if (!has(head, HEAD)) {
            return;
        }
        area.setParagraphStyle(head, List.of());
        area.recreateParagraphGraphic(head);
        int size = area.getParagraphs().size();
        for (int line = head + 1; line < size && has(line, FOLDED); line++) {
            area.setParagraphStyle(line, List.of());
            count--;
        }
        area.setSkipsFolded(count > 0);
    }

    /// What stands in the margin of a line under which others are folded; nothing at others.
    Optional<Node> mark(int paragraph) {
        if (!has(paragraph, HEAD)) {
            return Optional.empty();
        }
        var mark = new FontIcon(Feather.CHEVRON_RIGHT);
        mark.getStyleClass().add("fold-mark");
        mark.setAccessibleText("Unfold");
        mark.setManaged(false);
        mark.setOnMouseClicked(event -> unfold(paragraph));
        return Optional.of(mark);
    }
}
