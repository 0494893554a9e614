package weeknote.ui;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import weeknote.check.Fix;
import weeknote.session.ListedProblem;
import weeknote.session.Problem;
import weeknote.ui.problems.ProblemRow;

/// The way from the list to a problem, whose post may have to be opened and checked first.
final class ProblemVisit {

    private final EditorView view;
    private final Supplier<Path> open;
    private Consumer<Path> opener = path -> {};
    private Optional<Wish> wish = Optional.empty();

    /// Where to go in a post that is being opened, and the title of the fix to make there, if any.
    private record Wish(Path path, ListedProblem problem, String fix) {}

    /// @param open the path of the post whose problems are known
    ProblemVisit(EditorView view, Supplier<Path> open) {
        this.view = view;
        this.open = open;
    }

    /// What opens another post.
    void onOpen(Consumer<Path> action) {
        opener = action;
    }

    /// Goes to a problem.
    void goTo(ProblemRow.Entry entry) {
        go(new Wish(entry.post().path(), entry.problem(), ""));
    }

    /// Goes to a problem and makes one of its fixes.
    void fix(ProblemRow.Entry entry, Fix fix) {
        go(new Wish(entry.post().path(), entry.problem(), fix.title()));
    }

    /// Shows where a problem stands, if its post is open.
    void peek(ProblemRow.Entry entry) {
        if (entry.post().path().equals(open.get())) {
            now(entry.problem()).ifPresent(problem -> view.source().show(problem.range().start()));
        }
    }

    /// The problems of the open post have been looked for.
    void found() {
        wish.filter(each -> each.path().equals(open.get())).ifPresent(this::fulfil);
    }

    private void go(Wish wanted) {
        wish = Optional.of(wanted);
        if (wanted.path().equals(open.get())) {
            fulfil(wanted);
        } else {
            opener.accept(wanted.path());
        }
    }

    private void fulfil(Wish wanted) {
        wish = Optional.empty();
        Optional<Problem> problem = now(wanted.problem());
        if (wanted.fix().isEmpty()) {
            problem.ifPresentOrElse(
                    view.problems()::goTo,
                    () -> view.status().answer("This problem is no longer there."));
        } else {
            problem.map(Problem::diagnostic).stream()
                    .flatMap(found -> found.fixes().stream())
                    .filter(fix -> fix.title().equals(wanted.fix()))
                    .findFirst()
                    .ifPresent(view::fix);
        }
    }

    /// The problem as it was found last, or the one that says the same nearest to its place.
    private Optional<Problem> now(ListedProblem listed) {
        int start = listed.diagnostic().range().start();
        return view.problems().problems().all().stream()
                .filter(each -> listed.isSameAs(each.diagnostic()))
                .min((a, b) ->
                        Math.abs(a.diagnostic().range().start() - start)
                                - Math.abs(b.diagnostic().range().start() - start));
    }
}
