package weeknote.ui;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import javafx.application.Platform;
import javafx.stage.Window;
import weeknote.session.EditingSession;
import weeknote.session.Journaling;
import weeknote.site.DiskReason;
import weeknote.site.recovery.Journals;
import weeknote.site.recovery.Orphan;

/// Keeps journals of what is typed, and offers what is found in those of a program that ended
/// without saving.
final class Recovering {

    private static final System.Logger LOG = System.getLogger(Recovering.class.getName());

    private final Journals journals;
    private final RecoveryBar bar;
    private final Notice notice;
    private final ScheduledExecutorService writer =
            Executors.newSingleThreadScheduledExecutor(
                    Thread.ofPlatform().daemon().name("journal").factory());
    private boolean complained;

    /// @param bar offers what was found
    /// @param notice says that nothing can be kept
    Recovering(Window owner, Journals journals, Notice bar, Notice notice) {
        this.journals = journals;
        this.bar = new RecoveryBar(owner, bar, this::forget);
        this.notice = notice;
    }

    /// Offers what was found.
    RecoveryBar bar() {
        return bar;
    }

    /// Offers again what the author has passed on, or says that there is nothing.
    void offerAll() {
        if (!bar.offerAll()) {
            notice.show(Tone.INFORMATION, "Nothing is left that was typed and not saved.");
        }
    }

    /// From now on, what is typed into the post is kept until it is saved. What was kept of it
    /// before is offered first.
    void keep(EditingSession session) {
        bar.opened(session);
        session.keepIn(new Journaling(journals, writer, InstantSource.system(), this::complain));
    }

    /// Once is enough: the author goes on and saves more often.
    private void complain(IOException reason) {
        Platform.runLater(() -> {
            if (!complained) {
                complained = true;
                notice.show(
                        Tone.FAILURE,
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
            Platform.runLater(() -> bar.add(orphans));
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

    private void forget(Orphan orphan) {
        writer.execute(() -> {
            try {
                orphan.delete();
            } catch (IOException e) {
                LOG.log(WARNING, "A journal that nobody wants stays", e);
            }
        });
    }

    /// Ends when all is written. What was not decided is offered at the next start.
    void stop() {
        bar.forgetDiscarded();
        // Waits for the disk: nobody may find the journal of a text that was saved or given up.
        writer.close();
    }
}
