package weeknote.ui;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.stage.Stage;
import weeknote.site.Memory;
import weeknote.site.Remembered;
import weeknote.site.TextPlace;

/// Remembers from one start to the next how the window was, which posts were open and where the
/// author was in them.
final class Remembering {

    private static final System.Logger LOG = System.getLogger(Remembering.class.getName());

    /// From the last move of the caret or of the text.
    private static final long REST_SECONDS = 2;

    private final Memory memory;
    private Remembered remembered;

    /// The post in the source; empty if it has no file.
    private Optional<Path> open = Optional.empty();

    private boolean arriving;

    private final ScheduledExecutorService writer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("memory").factory());

    /// What is written when the author rests.
    private Future<?> due = CompletableFuture.completedFuture(null);

    Remembering(Memory memory) {
        this.memory = memory;
        remembered = recall(memory);
    }

    private static Remembered recall(Memory memory) {
        try {
            return memory.recall();
        } catch (IOException e) {
            LOG.log(WARNING, "What was remembered cannot be read; starting afresh", e);
            return Remembered.NOTHING;
        }
    }

    Remembered now() {
        return remembered;
    }

    List<Path> recentPosts() {
        return remembered.recentPosts().stream().map(Remembered.RecentPost::path).toList();
    }

    /// Shows the panes as they were.
    void restore(EditorView view) {
        view.panes().setDivider(remembered.divider());
        for (PaneLayout.Shown panes : PaneLayout.Shown.values()) {
            if (id(panes).equals(remembered.panes())) {
                view.panes().show(panes);
            }
        }
        view.form().setOpen(remembered.details());
    }

    /// From now on it is on the disk where the author is, soon after that has changed: the program
    /// may not come to its end.
    void follow(EditorView view) {
        view.source().onSelection(selection -> moved(view));
        view.source().viewport().scrolled().subscribe(top -> moved(view));
    }

    private void moved(EditorView view) {
        due.cancel(false);
        if (!writer.isShutdown()) {
            due =
                    writer.schedule(
                            () -> Platform.runLater(() -> rested(view)),
                            REST_SECONDS,
                            TimeUnit.SECONDS);
        }
    }

    private void rested(EditorView view) {
        if (!arriving) {
            keepPlace(view);
            keep();
        }
    }

    private static String id(PaneLayout.Shown panes) {
        return panes.name().toLowerCase(Locale.ROOT);
    }

    /// Another post is about to be shown in place of the one that is in the source still.
    void leave(EditorView view) {
        keepPlace(view);
        open = Optional.empty();
        arriving = true;
    }

    private void keepPlace(EditorView view) {
        open.ifPresent(path -> remembered = remembered.withPlace(path, view.source().place()));
    }

    /// A post is shown, or has got another path. One that was left before is shown where that was.
    void shown(EditorView view) {
        open = view.session().path();
        if (arriving) {
            open.flatMap(remembered::place).ifPresent(place -> show(place, view));
        }
        arriving = false;
        open.ifPresent(path -> {
            remembered = remembered.withRecent(path);
            keep();
        });
    }

    private static void show(TextPlace place, EditorView view) {
        view.source().show(place.in(view.session().text()));
        view.inStep().followSource();
    }

    /// The window closes.
    void close(Stage stage, EditorView view) {
        keepPlace(view);
        remembered =
                remembered
                        .withWindow(WindowBounds.of(stage, remembered.window()))
                        .withPanes(
                                view.panes().divider(),
                                id(view.panes().shown()),
                                view.form().isOpen());
        keep();
    }

    private void keep() {
        Remembered now = remembered;
        if (!writer.isShutdown()) {
            writer.execute(() -> write(now));
        }
    }

    private void write(Remembered now) {
        try {
            memory.keep(now);
        } catch (IOException e) {
            LOG.log(WARNING, "The window's state cannot be remembered", e);
        }
    }

    /// Ends when all is written.
    void stop() {
        due.cancel(false);
        writer.close();
    }
}
