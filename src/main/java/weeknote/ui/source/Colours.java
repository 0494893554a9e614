package weeknote.ui.source;

import java.util.Collection;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.StyleSpans;
import weeknote.text.TextRange;

/// Colours the source: only the stretch of paragraphs whose styles differ is styled anew.
final class Colours {

    private final StyleClassedTextArea area;

    Colours(StyleClassedTextArea area) {
        this.area = area;
    }

    /// Gives the text these styles, which cover it from its start to its end.
    void show(StyleRuns runs) {
        int count = area.getParagraphs().size();
        int first = -1;
        int last = -1;
        int offset = 0;
        for (int i = 0; i < count; i++) {
            int length = area.getParagraphLength(i);
            var range = new TextRange(offset, offset + length);
            if (!runs.within(range).equals(area.getStyleSpans(i))) {
                first = first < 0 ? i : first;
                last = i;
            }
            offset += length + 1;
        }
        if (first >= 0) {
            int start = area.getAbsolutePosition(first, 0);
            int end = area.getAbsolutePosition(last, area.getParagraphLength(last));
            StyleSpans<Collection<String>> styles = runs.within(new TextRange(start, end));
            area.setStyleSpans(start, styles);
        }
    }
}
