package weeknote.ui.source;

import java.util.List;
import java.util.Optional;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.util.UndoUtils;
import org.fxmisc.undo.UndoManager;
import org.fxmisc.undo.UndoManagerFactory;
import weeknote.text.Selection;

/// The undo history of an area. Undo and redo bring back the caret and the selection with the text.
final class History {

    private final SourceArea area;
    private final UndoManager<List<Step>> steps;

    /// What was selected when the last change was over.
    private Selection settled = Selection.at(0);

    private Selection planned = Selection.at(0);
    private boolean isPlanned;

    /// One replacement, and what was selected before and after it.
    private record Step(PlainTextChange change, Selection before, Selection after) {

        Step inverted() {
            return new Step(change.invert(), /* before= */ after, /* after= */ before);
        }

        Optional<Step> with(Step next) {
            return change.mergeWith(next.change)
                    .map(merged -> new Step(merged, before, next.after));
        }

        /// The undo manager knows a step again, when it has applied it, by what it does.
        @Override
        public boolean equals(Object other) {
            return other instanceof Step step && change.equals(step.change);
        }

        @Override
        public int hashCode() {
            return change.hashCode();
        }
    }

    private History(SourceArea area) {
        this.area = area;
        steps =
                UndoManagerFactory.unlimitedHistoryMultiChangeUM(
                        area.multiPlainChanges().map(this::steps),
                        Step::inverted,
                        this::apply,
                        Step::with,
                        step -> step.change().isIdentity(),
                        UndoUtils.DEFAULT_PREVENT_MERGE_DELAY);
    }

    static History install(SourceArea area) {
        var history = new History(area);
        area.setUndoManager(history.steps);
        area.caretPositionProperty().addListener(caret -> history.settle());
        area.anchorProperty().addListener(anchor -> history.settle());
        return history;
    }

    private void settle() {
        settled = area.selection();
    }

    private List<Step> steps(List<PlainTextChange> changes) {
        Selection after = isPlanned ? planned : endOf(changes.getLast());
        return changes.stream().map(change -> new Step(change, settled, after)).toList();
    }

    private Selection endOf(PlainTextChange change) {
        return Selection.at(area.breaks().textOffset(change.getInsertionEnd()));
    }

    private void apply(List<Step> again) {
        var builder = area.createMultiChange(again.size());
        for (Step step : again) {
            PlainTextChange change = step.change();
            area.folds().edit(change.getPosition(), change.getRemovalEnd(), change.getInserted());
            builder.replaceTextAbsolutely(
                    change.getPosition(), change.getRemovalEnd(), change.getInserted());
        }
        builder.commit();
        area.select(again.getLast().after());
    }

    /// Runs what changes the text as one step of its own, after which this is selected.
    void step(Selection after, Runnable change) {
        steps.preventMerge();
        planned = after;
        isPlanned = true;
        change.run();
        isPlanned = false;
        steps.preventMerge();
        area.select(after);
    }

    void forget() {
        steps.forgetHistory();
    }
}
