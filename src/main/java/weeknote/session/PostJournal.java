package weeknote.session;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import weeknote.site.recovery.Journal;
import weeknote.site.recovery.Journals;
import weeknote.site.recovery.Orphan;
import weeknote.site.recovery.UnsavedText;
import weeknote.text.TextChange;

/// The journal of one open post: what is typed is on the disk a third of a second later.
///
/// It begins with the first change and holds changes, not whole texts; when it has grown to several
/// times what it began with, it begins anew. All state belongs to the writer's thread, which goes
/// on if the window should hang.
final class PostJournal implements Safekeeping {

    private static final System.Logger LOG = System.getLogger(PostJournal.class.getName());

    /// From the first change that is not yet written to its writing.
    private static final long PAUSE_MILLIS = 300;

    /// A journal may grow to three times its size at the start and this.
    private static final long MOST_GROWTH = 1 << 20;

    private final Journaling journaling;
    private UnsavedText unsaved;
    private TextChange unwritten = TextChange.NONE;
    private boolean scheduled;
    private boolean closed;
    private @Nullable Journal journal;

    /// What was written last may be there in part; what follows it could not be read.
    private boolean torn;

    private long sizeAtStart;

    PostJournal(Journaling journaling, UnsavedText unsaved) {
        this.journaling = journaling;
        this.unsaved = unsaved;
    }

    @Override
    public void changed(TextChange change, Instant at) {
        later(() -> {
            unsaved = unsaved.typed().isEmpty() ? unsaved.since(at) : unsaved;
            unsaved = unsaved.then(change);
            unwritten = unwritten.then(change);
            schedule();
        });
    }

    @Override
    public void startFrom(UnsavedText now) {
        later(() -> {
            unsaved = now;
            unwritten = TextChange.NONE;
            if (closed || now.isSaved()) {
                delete();
            } else {
                attempt(this::beginAnew);
            }
        });
    }

    @Override
    public void close() {
        later(() -> {
            closed = true;
            delete();
        });
    }

    @Override
    public void takeOver(Orphan orphan) {
        later(() -> {
            write();
            if (journal == null && !unsaved.isSaved()) {
                attempt(this::beginAnew);
            }
            // Where this journal could not be written, that one is all there is.
            if (unwritten.isEmpty() && (journal != null || unsaved.isSaved())) {
                attempt(orphan::delete);
            }
        });
    }

    private void later(Runnable task) {
        journaling.writer().execute(() -> guarded(task));
    }

    /// The outermost loop of the writer's thread, which would tell nobody of a bug.
    private static void guarded(Runnable task) {
        try {
            task.run();
        } catch (RuntimeException e) {
            LOG.log(ERROR, "A bug kept a journal from being written", e);
        }
    }

    private void schedule() {
        if (!scheduled) {
            scheduled = true;
            var _ =
                    journaling
                            .writer()
                            .schedule(
                                    () -> guarded(this::write),
                                    PAUSE_MILLIS,
                                    TimeUnit.MILLISECONDS);
        }
    }

    private void write() {
        scheduled = false;
        if (!closed && !unwritten.isEmpty()) {
            attempt(this::writeChange);
        }
    }

    private void writeChange() throws IOException {
        if (journal == null || torn || journal.size() > 3 * sizeAtStart + MOST_GROWTH) {
            beginAnew();
        } else {
            torn = true;
            journal.append(unwritten, journaling.clock().instant());
            torn = false;
        }
        unwritten = TextChange.NONE;
    }

    private void beginAnew() throws IOException {
        Journals journals = journaling.journals();
        Journal anew =
                journal == null ? journals.begin(unsaved) : journals.beginAnew(journal, unsaved);
        journal = anew;
        torn = false;
        sizeAtStart = anew.size();
    }

    private void delete() {
        Journal old = journal;
        if (old != null) {
            journal = null;
            attempt(old::delete);
        }
    }

    @FunctionalInterface
    private interface DiskWork {
        void run() throws IOException;
    }

    /// Whatever the disk says, the next change is written with all that was typed before it.
    private void attempt(DiskWork work) {
        try {
            work.run();
        } catch (IOException e) {
            LOG.log(WARNING, "The journal of a post cannot be written", e);
            journaling.failed().accept(e);
        }
    }
}
