package weeknote.ui.find;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import weeknote.assist.search.Deadline;
import weeknote.assist.search.Found;
import weeknote.assist.search.Query;
import weeknote.assist.search.Search;
import weeknote.text.TextRange;

/// Searches in the background. Only the newest search is of interest: one that has been overtaken
/// stops and is not heard of again.
final class SearchLoop {

    /// Longer than any sensible pattern takes on a megabyte.
    private static final Duration LONGEST = Duration.ofSeconds(2);

    private final Executor background;
    private final Executor ui;
    private final AtomicInteger newest = new AtomicInteger();

    SearchLoop(Executor background, Executor ui) {
        this.background = background;
        this.ui = ui;
    }

    /// @param found gets the outcome on the JavaFX thread, unless another search was asked for
    void search(String text, TextRange within, Query query, Consumer<Found> found) {
        int number = newest.incrementAndGet();
        background.execute(() -> {
            Deadline deadline = deadline().or(() -> number != newest.get());
            Found outcome = Search.find(text, within, query, deadline);
            ui.execute(() -> {
                if (number == newest.get()) {
                    found.accept(outcome);
                }
            });
        });
    }

    static Deadline deadline() {
        return Deadline.in(LONGEST);
    }

    /// Nobody wants to hear of what is still searched for.
    void cancel() {
        newest.incrementAndGet();
    }
}
