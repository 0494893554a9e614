package weeknote.session;

import static java.lang.System.Logger.Level.ERROR;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import weeknote.check.external.LinkVerdicts;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.text.TextChange;

/// The problems of the open post, looked for in the background after each analysis: one check at a
/// time, of the newest post.
///
/// All methods are for the JavaFX thread.
public final class ProblemSession {

    private static final System.Logger LOG = System.getLogger(ProblemSession.class.getName());

    private final Executor background;
    private final Executor ui;
    private final Consumer<Problems> listener;
    private Optional<Wanted> wanted = Optional.empty();
    private LinkVerdicts verdicts = LinkVerdicts.NONE;
    private Problems found = Problems.NONE;

    /// What has changed since the text that is wanted, that is being checked, that was checked.
    private TextChange sinceWanted = TextChange.NONE;

    private TextChange sinceRunning = TextChange.NONE;
    private TextChange sinceFound = TextChange.NONE;
    private boolean running;
    private boolean again;

    /// How many posts were open before this one.
    private int before;

    private record Wanted(Post post, PostPlace place, LinkVerdicts verdicts) {}

    /// @param listener gets each result; its ranges are those of the text as it is
    public ProblemSession(Executor background, Executor ui, Consumer<Problems> listener) {
        this.background = background;
        this.ui = ui;
        this.listener = listener;
    }

    /// The post was analysed.
    ///
    /// @param missed what has changed since the text that it was read from
    public void analysed(Post post, PostPlace place, TextChange missed) {
        wanted = Optional.of(new Wanted(post, place, verdicts));
        sinceWanted = missed;
        check();
    }

    /// What is known of the site has changed.
    public void moved(PostPlace place) {
        wanted = wanted.map(now -> new Wanted(now.post(), place, verdicts));
        check();
    }

    /// More is known of the web.
    public void setVerdicts(LinkVerdicts known) {
        verdicts = known;
        wanted = wanted.map(now -> new Wanted(now.post(), now.place(), verdicts));
        check();
    }

    /// The text has changed.
    public void changed(TextChange change) {
        sinceWanted = sinceWanted.then(change);
        sinceRunning = sinceRunning.then(change);
        sinceFound = sinceFound.then(change);
    }

    /// Another post is open, whose analysis comes.
    public void forget() {
        wanted = Optional.empty();
        found = Problems.NONE;
        sinceFound = TextChange.NONE;
        before++;
    }

    /// Whether the last post that was analysed has been checked.
    public boolean isDone() {
        return !running;
    }

    /// What was found last, where it stands in the text as it is.
    public Problems problems() {
        return found.after(sinceFound);
    }

    /// Whether the text is still the one that was checked, so that the fixes fit.
    public boolean isCurrent() {
        return wanted.isPresent() && !running && sinceFound.isEmpty();
    }

    private void check() {
        again = running;
        if (!running && wanted.isPresent()) {
            running = true;
            sinceRunning = sinceWanted;
            Wanted now = wanted.get();
            int asked = before;
            background.execute(() -> check(now, asked));
        }
    }

    private void check(Wanted now, int asked) {
        try {
            Problems problems = Problems.of(Findings.in(now.post(), now.place(), now.verdicts()));
            ui.execute(() -> publish(problems, asked));
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            LOG.log(ERROR, "A post was not checked", e);
            ui.execute(this::done);
        }
    }

    private void publish(Problems problems, int asked) {
        boolean isWanted = asked == before;
        if (isWanted) {
            found = problems;
            sinceFound = sinceRunning;
        }
        done();
        if (isWanted) {
            listener.accept(problems());
        }
    }

    // What was asked for meanwhile is checked now, whatever became of the check before.
    private void done() {
        running = false;
        if (again) {
            check();
        }
    }
}
