package weeknote.ui.find;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import weeknote.assist.search.Found;
import weeknote.assist.search.Hits;
import weeknote.assist.search.Query;
import weeknote.assist.search.Replaced;
import weeknote.assist.search.Replacement;
import weeknote.text.Bias;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// What is looked for in the text, where it was found, and which hit the author is at.
final class Finder {

    /// More hits than this are not all marked, only those around the caret.
    private static final int MOST_MARKS = 20_000;

    private final Searched searched;
    private final SearchLoop loop;
    private final Consumer<Finding> shown;
    private Query query = new Query("", Set.of());
    private Optional<TextRange> scope = Optional.empty();
    private Hits hits = Hits.NONE;

    /// Whether the hits are those of the query in the text as it is.
    private boolean isFresh = true;

    /// Which hit stands out.
    private int marked = -1;

    /// What was asked for while the search was under way.
    private Runnable next = () -> {};

    /// @param shown gets what is to be said in the bar
    Finder(Searched searched, SearchLoop loop, Consumer<Finding> shown) {
        this.searched = searched;
        this.loop = loop;
        this.shown = shown;
    }

    /// Looks for something else, and goes to the first hit from `origin` on.
    void find(Query newQuery, Optional<TextRange> newScope, int origin) {
        query = newQuery;
        scope = newScope;
        search(() -> goTo(hits.next(origin)));
    }

    /// The text has changed; the hits are moved, and looked for again.
    void changed(TextChange change) {
        hits = hits.after(change);
        scope = scope.map(range -> grown(range, change));
        search(this::show);
    }

    // What is typed at the edges of the searched part belongs to it.
    private static TextRange grown(TextRange range, TextChange change) {
        int start = change.map(range.start(), Bias.BEFORE);
        return new TextRange(start, Math.max(start, change.map(range.end(), Bias.AFTER)));
    }

    /// Another text is open, or nothing is looked for any more.
    void stop() {
        loop.cancel();
        hits = Hits.NONE;
        isFresh = false;
        searched.mark(List.of(), -1);
    }

    private void search(Runnable whenFound) {
        isFresh = false;
        next = whenFound;
        loop.search(searched.text(), range(), query, this::found);
    }

    private TextRange range() {
        return scope.orElseGet(() -> new TextRange(0, searched.text().length()));
    }

    private void found(Found found) {
        isFresh = true;
        switch (found) {
            case Hits all -> {
                hits = all;
                next.run();
            }
            case Found.Broken(String sentence, int _) -> refuse(sentence);
            case Found.TooLong(String sentence) -> refuse(sentence);
        }
    }

    private void refuse(String sentence) {
        hits = Hits.NONE;
        searched.mark(List.of(), -1);
        shown.accept(new Finding.Refused(sentence));
    }

    void next() {
        whenFresh(() -> goTo(hits.next(behind(searched.selection()))));
    }

    void previous() {
        whenFresh(() -> goTo(hits.previous(searched.selection().start())));
    }

    // Where an empty hit stands, the search does not go on.
    private int behind(TextRange selection) {
        boolean isEmptyHit = selection.isEmpty() && hits.indexOf(selection).isPresent();
        return isEmptyHit ? selection.end() + 1 : selection.end();
    }

    private void whenFresh(Runnable action) {
        if (isFresh) {
            action.run();
        } else {
            search(action);
        }
    }

    private void goTo(OptionalInt index) {
        index.ifPresent(hit -> searched.select(hits.ranges().get(hit)));
        show();
    }

    /// The author has gone elsewhere in the text.
    void moved() {
        if (isFresh && hits.indexOf(searched.selection()).orElse(-1) != marked) {
            show();
        }
    }

    private void show() {
        int current = hits.indexOf(searched.selection()).orElse(-1);
        mark(current);
        shown.accept(
                query.pattern().isEmpty()
                        ? new Finding.Nothing()
                        : new Finding.Count(current + 1, hits.ranges().size()));
    }

    private void mark(int current) {
        marked = current;
        List<TextRange> all = hits.ranges();
        int around = hits.next(searched.selection().start()).orElse(0);
        int from = Math.clamp(around - MOST_MARKS / 2, 0, Math.max(0, all.size() - MOST_MARKS));
        List<TextRange> marked = all.subList(from, Math.min(all.size(), from + MOST_MARKS));
        searched.mark(marked, current < 0 ? -1 : current - from);
    }

    /// Replaces the hit that is selected, and goes to the next; goes to the first if none is.
    void replace(Replacement replacement) {
        whenFresh(() -> {
            TextRange selection = searched.selection();
            if (hits.indexOf(selection).isEmpty()) {
                next();
            } else {
                apply(replacement.one(text(), selection, query, SearchLoop.deadline()), false);
            }
        });
    }

    void replaceAll(Replacement replacement) {
        whenFresh(
                () -> apply(replacement.all(text(), range(), query, SearchLoop.deadline()), true));
    }

    private String text() {
        return searched.text();
    }

    private void apply(Replaced replaced, boolean all) {
        switch (replaced) {
            case Replaced.Refused(String sentence) -> shown.accept(new Finding.Refused(sentence));
            case Replaced.Change(TextChange change, int count) -> {
                if (count > 0 && searched.isEditable()) {
                    int caret = change.map(searched.selection().end(), Bias.AFTER);
                    searched.apply(change, TextRange.at(caret));
                    search(all ? () -> showReplaced(count) : () -> goTo(hits.next(caret)));
                }
            }
        }
    }

    private void showReplaced(int count) {
        show();
        shown.accept(new Finding.Replaced(count));
    }
}
