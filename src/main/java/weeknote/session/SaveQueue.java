package weeknote.session;

import static java.lang.System.Logger.Level.ERROR;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import weeknote.site.SaveOutcome;
import weeknote.site.Site;

/// The saves of one post, one after the other. For the JavaFX thread; the disk is written in the
/// background.
final class SaveQueue {

    private static final System.Logger LOG = System.getLogger(SaveQueue.class.getName());

    /// What became of a save, and the site in which the file stands.
    record Written(SaveOutcome outcome, Site site) {}

    @FunctionalInterface
    interface Write {
        Written run() throws IOException;
    }

    private final Queue<Runnable> waiting = new ArrayDeque<>();
    private final Executor background;
    private final Executor ui;
    private boolean writing;

    SaveQueue(Executor background, Executor ui) {
        this.background = background;
        this.ui = ui;
    }

    boolean isWriting() {
        return writing;
    }

    /// Begins a save when those before it are done; what it writes is decided then.
    void add(Runnable save) {
        if (writing) {
            waiting.add(save);
        } else {
            save.run();
        }
    }

    /// Writes for the save that was begun.
    void write(Write write, Consumer<Written> written, Consumer<IOException> failed) {
        writing = true;
        background.execute(() -> {
            try {
                Written result = write.run();
                ui.execute(() -> end(() -> written.accept(result)));
            } catch (IOException e) {
                ui.execute(() -> end(() -> failed.accept(e)));
            } catch (RuntimeException e) {
                LOG.log(ERROR, "A bug kept a post from being saved", e);
                var reason = new IOException("Weeknote made a mistake.", e);
                ui.execute(() -> end(() -> failed.accept(reason)));
            }
        });
    }

    private void end(Runnable told) {
        writing = false;
        told.run();
        Runnable next = writing ? null : waiting.poll();
        if (next != null) {
            next.run();
        }
    }
}
