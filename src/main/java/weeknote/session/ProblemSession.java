package weeknote.session;

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

    private final NewestTask<Problems> task;
    private Optional<Wanted> wanted = Optional.empty();
    private LinkVerdicts verdicts = LinkVerdicts.NONE;
    private Problems found = Problems.NONE;

    /// What has changed since the text that is wanted, that is being checked, that was checked.
    private TextChange sinceWanted = TextChange.NONE;

    private TextChange sinceRunning = TextChange.NONE;
    private TextChange sinceFound = TextChange.NONE;

    /// How many posts were open before this one.
    private int before;

    private record Wanted(Post post, PostPlace place, LinkVerdicts verdicts) {}

    /// @param listener gets each result; its ranges are those of the text as it is
    public ProblemSession(Executor background, Executor ui, Consumer<Problems> listener) {
        task = new NewestTask<>(background, ui, this::next, () -> listener.accept(problems()));
    }

    /// The post was analysed.
    ///
    /// @param missed what has changed since the text that it was read from
    public void analysed(Post post, PostPlace place, TextChange missed) {
        wanted = Optional.of(new Wanted(post, place, verdicts));
        sinceWanted = missed;
        task.ask();
    }

    /// What is known of the site has changed.
    public void moved(PostPlace place) {
        wanted = wanted.map(now -> new Wanted(now.post(), place, verdicts));
        task.ask();
    }

    /// More is known of the web.
    public void setVerdicts(LinkVerdicts known) {
        verdicts = known;
        wanted = wanted.map(now -> new Wanted(now.post(), now.place(), verdicts));
        task.ask();
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
        return !task.isRunning();
    }

    /// What was found last, where it stands in the text as it is.
    public Problems problems() {
        return found.after(sinceFound);
    }

    /// Whether the text is still the one that was checked, so that the fixes fit.
    public boolean isCurrent() {
        return wanted.isPresent() && !task.isRunning() && sinceFound.isEmpty();
    }

    private Optional<NewestTask.Work<Problems>> next() {
        return wanted.map(now -> {
            sinceRunning = sinceWanted;
            int asked = before;
            return new NewestTask.Work<>(
                    () -> Problems.of(Findings.in(now.post(), now.place(), now.verdicts())),
                    problems -> keep(problems, asked));
        });
    }

    private boolean keep(Problems problems, int asked) {
        if (asked != before) {
            return false;
        }
        found = problems;
        sinceFound = sinceRunning;
        return true;
    }
}
