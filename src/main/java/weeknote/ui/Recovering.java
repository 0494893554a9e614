package weeknote.ui;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.stage.Window;
import weeknote.session.EditingSession;
import weeknote.session.Journaling;
import weeknote.site.DiskReason;
import weeknote.site.recovery.Journals;
import weeknote.site.recovery.Orphan;
import weeknote.site.recovery.UnsavedText;

/// Keeps journals of what is typed, and offers what is found in those of a program that ended
/// without saving: a bar, one text after the other.
final class Recovering {

    private static final System.Logger LOG = System.getLogger(Recovering.class.getName());

    private final Window owner;
    private final Journals journals;
    private final Notice bar;
    private final Notice notice;
    private final ScheduledExecutorService writer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("journal").factory());
    private final Queue<Orphan> found = new ArrayDeque<>();
    private Consumer<Orphan> restore = orphan -> {};
    private boolean complained;

    /// @param bar offers what was found
    /// @param notice says that nothing can be kept
    Recovering(Window owner, Journals journals, Notice bar, Notice notice) {
        this.owner = owner;
        this.journals = journals;
        this.bar = bar;
        this.notice = notice;
    }

    /// Called for a text that the author wants back.
    void onRestore(Consumer<Orphan> action) {
        restore = action;
    }

    /// From now on, what is typed into the post is kept until it is saved.
    void keep(EditingSession session) {
        session.keepIn(new Journaling(journals, writer, InstantSource.system(), this::complain));
    }

    /// Once is enough: the author goes on and saves more often.
    private void complain(IOException reason) {
        Platform.runLater(() -> {
            if (!complained) {
                complained = true;
                notice.show(
                        "What you type is not kept for a crash: "
                                + DiskReason.of(reason)
                                + " Save often.");
            }
        });
    }

    /// Looks for what programs that are gone have left. Before the first post is opened.
    void look(Executor background) {
        background.execute(() -> {
            List<Orphan> orphans = orphans();
            Platform.runLater(() -> {
                found.addAll(orphans);
                offerNext();
            });
        });
    }

    private List<Orphan> orphans() {
        try {
            return journals.orphans();
        } catch (IOException e) {
            LOG.log(WARNING, "Journals of unsaved texts cannot be looked for", e);
            return List.of();
        }
    }

    private void offerNext() {
        Orphan orphan = found.peek();
        if (orphan == null) {
            bar.hide();
            return;
        }
        bar.show(
                sentence(orphan.unsaved()),
                List.of(
                        new Notice.Choice("Restore", () -> restore(orphan)),
                        new Notice.Choice("Compare…", () -> compare(orphan)),
                        new Notice.Choice("Discard", () -> discard(orphan))));
    }

    /// `week-7.md, unsaved since 21:14`, with the day unless it is today.
    private static String sentence(UnsavedText unsaved) {
        String since = SpokenTime.of(unsaved.since(), ZonedDateTime.now(SpokenTime.zone()));
        return name(unsaved) + ", unsaved since " + since.replaceFirst("^Today, ", "");
    }

    private static String name(UnsavedText unsaved) {
        return unsaved.path()
                .flatMap(path -> Optional.ofNullable(path.getFileName()))
                .map(Path::toString)
                .orElse("Untitled");
    }

    private void compare(Orphan orphan) {
        UnsavedText unsaved = orphan.unsaved();
        boolean wanted =
                new DiffDialog(owner)
                        .isWanted(
                                "What was typed into " + name(unsaved) + " and not saved",
                                "Restore",
                                unsaved.before(),
                                unsaved.text());
        if (wanted) {
            restore(orphan);
        } else {
            offerNext();
        }
    }

    /// The bar stays until it is done: the author may think better of it.
    private void restore(Orphan orphan) {
        offerNext();
        restore.accept(orphan);
    }

    private void discard(Orphan orphan) {
        writer.execute(() -> {
            try {
                orphan.delete();
            } catch (IOException e) {
                LOG.log(WARNING, "A journal that nobody wants stays", e);
            }
        });
        settled(orphan);
    }

    /// It is restored, or given up.
    void settled(Orphan orphan) {
        found.remove(orphan);
        offerNext();
    }

    /// Ends when all is written. What was not decided is offered at the next start.
    void stop() {
        // Waits for the disk: nobody may find the journal of a text that was saved or given up.
        writer.close();
    }
}
