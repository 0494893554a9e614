package weeknote.ui.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fxmisc.richtext.model.TwoDimensional;
import weeknote.assist.SemanticTokens;
import weeknote.text.Bias;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// Colours the source by its tokens and its marks. Only the paragraphs in which something may
/// differ from what is shown are looked at, however long the text. All offsets count what is shown.
final class Colours {

    /// So many stretches are styled one by one; more of them as one, which is an event for all.
    private static final int FEW = 20;

    private final SourceArea area;
    private SemanticTokens tokens = SemanticTokens.NONE;
    private TextChange sinceTokens = TextChange.NONE;
    private Marks marks = Marks.NONE;

    /// Where text was typed, which took the colour of what stood there.
    private TextRange touched = TextRange.at(0);

    Colours(SourceArea area) {
        this.area = area;
    }

    /// Another text is shown, without colours and marks.
    void forget() {
        tokens = SemanticTokens.NONE;
        sinceTokens = TextChange.NONE;
        marks = Marks.NONE;
        touched = new TextRange(0, area.getLength());
    }

    /// The text was changed.
    void changed(TextChange change) {
        sinceTokens = sinceTokens.then(change);
        marks = marks.after(change);
        TextRange moved = change.map(touched);
        int start = moved.isEmpty() ? Integer.MAX_VALUE : moved.start();
        int end = moved.end();
        int growth = 0;
        for (TextEdit edit : change.edits()) {
            start = Math.min(start, edit.range().start() + growth);
            growth += edit.growth();
            end = Math.max(end, edit.range().end() + growth);
        }
        touched = new TextRange(Math.min(start, end), end);
    }

    /// The tokens of the text as it is.
    void show(SemanticTokens textTokens) {
        SoftBreaks breaks = area.breaks();
        SemanticTokens newTokens =
                breaks.isEmpty()
                        ? textTokens
                        : textTokens.mapped(start -> breaks.shownOffset(start, Bias.AFTER));
        SemanticTokens shown = tokens.after(sinceTokens);
        TextRange difference = shown.differenceTo(newTokens, area.getLength());
        tokens = newTokens;
        sinceTokens = TextChange.NONE;
        TextRange typed = touched;
        touched = TextRange.at(0);
        restyle(tokens, typed);
        restyle(tokens, difference);
    }

    void show(Mark.Layer layer, List<Mark> textMarks) {
        SoftBreaks breaks = area.breaks();
        Marks before = marks;
        marks =
                marks.with(
                        layer,
                        textMarks.stream()
                                .map(mark -> mark.at(breaks.shownRange(mark.range())))
                                .toList());
        List<TextRange> changed = Marks.difference(before.in(layer), marks.in(layer));
        SemanticTokens now = tokens.after(sinceTokens);
        if (changed.size() < FEW) {
            changed.forEach(range -> restyle(now, range));
        } else {
            restyle(now, new TextRange(changed.getFirst().start(), changed.getLast().end()));
        }
    }

    /// The gravest problem in a stretch, of those the first.
    Optional<Mark> worst(TextRange stretch) {
        return marks.within(Mark.Layer.PROBLEMS, stretch).stream()
                .max(
                        Comparator.comparing(Mark::kind)
                                .thenComparingInt(mark -> -mark.range().start()));
    }

    /// The marks that are shown beside the scroll bar too. A word that a dictionary lacks is seldom
    /// a mistake: a tick for each would nag.
    List<Mark> striped() {
        return Stream.of(Mark.Layer.PROBLEMS, Mark.Layer.SEARCH)
                .flatMap(layer -> marks.in(layer).stream())
                .toList();
    }

    /// Gives the paragraphs of a stretch their styles, where they have others.
    private void restyle(SemanticTokens now, TextRange stretch) {
        if (stretch.isEmpty()) {
            return;
        }
        int paragraph =
                area.offsetToPosition(stretch.start(), TwoDimensional.Bias.Forward).getMajor();
        int start = area.getAbsolutePosition(paragraph, 0);
        int firstStart = -1;
        int lastEnd = -1;
        for (; paragraph < area.getParagraphs().size() && start <= stretch.end(); paragraph++) {
            var range = new TextRange(start, start + area.getParagraphLength(paragraph));
            if (!StyleRuns.within(range, now, marks).equals(area.getStyleSpans(paragraph))) {
                firstStart = firstStart < 0 ? range.start() : firstStart;
                lastEnd = range.end();
            }
            start = range.end() + 1;
        }
        if (firstStart >= 0) {
            var differing = new TextRange(firstStart, lastEnd);
            area.setStyleSpans(firstStart, StyleRuns.within(differing, now, marks));
        }
    }
}
