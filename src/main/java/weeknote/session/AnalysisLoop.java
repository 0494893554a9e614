package weeknote.session;

import static java.lang.System.Logger.Level.ERROR;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import weeknote.site.PostIndex;
import weeknote.site.PostPlace;
import weeknote.text.TextChange;

/// Runs one analysis at a time, of the newest text: the preview first, which is published while the
/// rest is still at work.
///
/// If the text has moved on when a result comes, it is published all the same, with the change
/// since, and the next analysis starts: long typing never starves the views.
final class AnalysisLoop {

    private static final System.Logger LOG = System.getLogger(AnalysisLoop.class.getName());

    private PostPlace place;
    private final Executor background;
    private final Executor ui;
    private String text;
    private TextChange since = TextChange.NONE;
    private boolean running;
    private boolean moved;
    private boolean published;
    private Optional<Read> last = Optional.empty();
    private Optional<AnalysisListener> listener = Optional.empty();

    AnalysisLoop(String text, PostPlace place, Executor background, Executor ui) {
        this.text = text;
        this.place = place;
        this.background = background;
        this.ui = ui;
    }

    /// Analyses the text as it is, and from now on after each change.
    void start(AnalysisListener listener) {
        this.listener = Optional.of(listener);
        run();
    }

    /// Where the post stands.
    PostPlace place() {
        return place;
    }

    /// The post stands elsewhere now, whose rules count from the next analysis on.
    void setPlace(PostPlace place) {
        boolean isSame = place.path().equals(this.place.path());
        this.place = isSame ? place.with(this.place.index()) : place;
    }

    /// The site's posts are known now: a text that may refer to them is analysed anew.
    void setIndex(PostIndex index) {
        place = place.with(index);
        if (listener.isPresent() && mayRefer()) {
            moved = running;
            if (!running) {
                run();
            }
        }
    }

    /// Links and shortcodes have brackets or braces.
    private boolean mayRefer() {
        return text.contains("](") || text.contains("]:") || text.contains("{{");
    }

    /// Whether the newest text has been analysed and published.
    boolean isDone() {
        return published && !running;
    }

    /// The text has changed to `newText`.
    void changed(TextChange change, String newText) {
        text = newText;
        since = since.then(change);
        if (!running) {
            run();
        }
    }

    private void run() {
        running = true;
        moved = false;
        since = TextChange.NONE;
        String snapshot = text;
        PostPlace rules = place;
        Optional<Read> before = last;
        background.execute(() -> analyse(snapshot, rules, before));
    }

    private void analyse(String snapshot, PostPlace rules, Optional<Read> before) {
        try {
            Consumer<Preview> previewed = preview -> ui.execute(() -> publish(preview));
            Read read =
                    before.map(known -> known.next(snapshot, rules, previewed))
                            .orElseGet(() -> Read.first(snapshot, rules, previewed));
            ui.execute(() -> publish(read));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            // A bug; the author keeps the text and the last analysis, and the next change tries
            // again.
            LOG.log(
                    ERROR,
                    "The analysis of a text of " + snapshot.length() + " characters failed",
                    e);
            ui.execute(this::failed);
        }
    }

    private void failed() {
        last = Optional.empty();
        running = false;
        if (!since.isEmpty() || moved) {
            run();
        }
    }

    /// The preview goes ahead; the analysis of its text is still at work.
    private void publish(Preview preview) {
        listener.ifPresent(each -> each.previewed(preview, since));
    }

    private void publish(Read read) {
        last = Optional.of(read);
        running = false;
        published = true;
        TextChange missed = since;
        if (!missed.isEmpty() || moved) {
            run();
        }
        listener.ifPresent(each -> each.analysed(read.analysis(), missed));
    }
}
