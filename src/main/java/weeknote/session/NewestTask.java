package weeknote.session;

import static java.lang.System.Logger.Level.ERROR;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Predicate;
import java.util.function.Supplier;

/// One task at a time in the background, of the newest text: what is asked for while one is at work
/// is done after it, once.
///
/// After long work it rests as long as that took. While an author types into a long post, the work
/// of each key would else keep a processor busy that the next key needs.
///
/// All methods are for the JavaFX thread.
final class NewestTask<T> {

    private static final System.Logger LOG = System.getLogger(NewestTask.class.getName());

    /// Work that leaves enough time to others.
    private static final Duration SHORT = Duration.ofMillis(20);

    private final Executor background;
    private final Executor ui;
    private final Supplier<Optional<Work<T>>> next;
    private final Runnable published;
    private boolean running;
    private boolean resting;
    private boolean again;

    /// @param result found in the background
    /// @param keep what becomes of it; false if it is no longer wanted
    record Work<T>(Supplier<T> result, Predicate<T> keep) {}

    /// @param next what there is to do now; empty if there is nothing
    /// @param published called when a result was kept
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

    /// Whether there is work to be done.
    boolean isRunning() {
        return running || again;
    }

    /// Something has changed: does what there is to do, at once or after what is at work.
    void ask() {
        again = running || resting;
        if (!again) {
            next.get()
                    .ifPresent(work -> {
                        running = true;
                        background.execute(() -> run(work));
                    });
        }
    }

    private void run(Work<T> work) {
        long start = System.nanoTime();
        try {
            T result = work.result().get();
            ui.execute(() -> publish(work, result));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.log(ERROR, "A post was not checked", e);
            ui.execute(this::done);
        }
        rest(Duration.ofNanos(System.nanoTime() - start));
        ui.execute(this::rested);
    }

    private static void rest(Duration worked) {
        if (worked.compareTo(SHORT) > 0) {
            try {
                Thread.sleep(worked);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private void publish(Work<T> work, T result) {
        boolean isKept = work.keep().test(result);
        done();
        if (isKept) {
            published.run();
        }
    }

    private void done() {
        running = false;
        resting = true;
    }

    // What was asked for meanwhile is done now, whatever became of the work before.
    private void rested() {
        resting = false;
        if (again) {
            ask();
        }
    }
}
