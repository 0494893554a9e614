package weeknote.session;

import static java.lang.System.Logger.Level.ERROR;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// One task at a time in the background, of the newest text: what is asked for while one is at work
/// is done after it, once.
///
/// All methods are for the JavaFX thread.
final class NewestTask<T> {

    private static final System.Logger LOG = System.getLogger(NewestTask.class.getName());

    private final Executor background;
    private final Executor ui;
    private final Supplier<Optional<Work<T>>> next;
    private final Runnable published;
    private boolean running;
    private boolean again;

    /// @param result found in the background
    /// @param keep what becomes of it; false if it is no longer wanted
    record Work<T>(Supplier<T> result, Predicate<T> keep) {}

    /// @param next what there is to do now; empty if there is nothing
    /// @param published called when a result was kept, and the next work has been begun
    NewestTask(
            Executor background,
            Executor ui,
            Supplier<Optional<Work<T>>> next,
            Runnable published) {
        this.background = background;
        this.ui = ui;
        this.next = next;
        this.published = published;
    }

    boolean isRunning() {
        return running;
    }

    /// Something has changed: does what there is to do, at once or after what is at work.
    void ask() {
        again = running;
        if (!running) {
            next.get()
                    .ifPresent(work -> {
                        running = true;
                        background.execute(() -> run(work));
                    });
        }
    }

    private void run(Work<T> work) {
        try {
            T result = work.result().get();
            ui.execute(() -> publish(work, result));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.log(ERROR, "A post was not checked", e);
            ui.execute(this::done);
        }
    }

    private void publish(Work<T> work, T result) {
        boolean isKept = work.keep().test(result);
        done();
        if (isKept) {
            published.run();
        }
    }

    // What was asked for meanwhile is done now, whatever became of the work before.
    private void done() {
        running = false;
        if (again) {
            ask();
        }
    }
}
