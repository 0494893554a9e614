package weeknote.ui;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import weeknote.check.external.LinkVerdicts;
import weeknote.post.Post;
import weeknote.session.Problem;
import weeknote.session.ProblemSession;
import weeknote.session.Problems;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextRange;
import weeknote.ui.source.Mark;
import weeknote.ui.source.SourceEditor;

/// The problems of the open post: marked in the source, counted in the status bar, and gone through
/// one by one.
final class ProblemView {

    private static final int NOWHERE = -1;

    private final SourceEditor source;
    private final EditorView view;
    private final ProblemSession session;
    private final ProblemCount count = new ProblemCount();
    private Consumer<Problems> listener = problems -> {};

    /// Where the last step led, while the caret is there.
    private int steppedTo = NOWHERE;

    ProblemView(SourceEditor source, EditorView view, Executor background) {
        this.source = source;
        this.view = view;
        session = new ProblemSession(background, view.afterFrame(), this::show);
    }

    /// Where they are counted.
    ProblemCount count() {
        return count;
    }

    /// Called when the problems of the post have been looked for.
    void onFound(Consumer<Problems> action) {
        listener = action;
    }

    /// Another post is open.
    void forget() {
        session.forget();
        source.setMarks(Mark.Layer.PROBLEMS, List.of());
        count.show(Problems.NONE);
    }

    /// The post was analysed.
    void analysed(Post post, TextChange missed) {
        session.analysed(post, view.session().place(), missed);
    }

    /// What is known of the site has changed.
    void moved() {
        session.moved(view.session().place());
    }

    /// More is known of the web.
    void setVerdicts(LinkVerdicts verdicts) {
        session.setVerdicts(verdicts);
    }

    /// The text has changed.
    void changed(TextChange change) {
        session.changed(change);
    }

    boolean isSettled() {
        return session.isDone();
    }

    /// What was found last, where it stands now.
    Problems problems() {
        return session.problems();
    }

    /// What was found in the text as it is; empty while that is still to be checked.
    Optional<Problems> current() {
        return session.isCurrent() ? Optional.of(session.problems()) : Optional.empty();
    }

    private void show(Problems problems) {
        source.setMarks(
                Mark.Layer.PROBLEMS, ProblemMarks.of(problems.all(), view.session().text()));
        count.show(problems);
        listener.accept(problems);
    }

    void next() {
        step(problems().next(source.selection().caret()));
    }

    void previous() {
        step(problems().previous(source.selection().caret()));
    }

    private void step(Optional<Problem> problem) {
        problem.ifPresentOrElse(
                each -> {
                    goTo(each);
                    view.status().answer(progress(each));
                },
                () ->
                        view.status()
                                .answer(
                                        session.isDone()
                                                ? "There are no problems in this post."
                                                : "This post is still being checked."));
    }

    /// How far a step has come, and what is left that is not stepped to.
    private String progress(Problem problem) {
        List<Problem> stops = problems().stops();
        String count = "%,d of %,d".formatted(stops.indexOf(problem) + 1, stops.size());
        long slight = problems().all().stream().filter(each -> !each.isGrave()).count();
        if (!problem.isGrave()) {
            return "Only hints are left: " + count + ".";
        }
        return slight == 0
                ? "Problem " + count + "."
                : "Problem %s. Then %,d %s."
                        .formatted(count, slight, slight == 1 ? "hint" : "hints");
    }

    /// Goes to a problem and tells it there.
    void goTo(Problem problem) {
        int place = problem.range().start();
        if (source.selection().caret() != steppedTo) {
            view.going().remember();
        }
        source.goTo(Selection.at(place));
        source.requestFocus();
        steppedTo = place;
        List<Problem> here = problems().at(place);
        source.boundsOf(problem.range())
                .or(() -> source.boundsOf(TextRange.at(place)))
                .ifPresent(bounds -> view.going().hovering().tell(here, bounds));
    }
}
