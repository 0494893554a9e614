package weeknote.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import weeknote.check.Diagnostic;
import weeknote.session.Problem;
import weeknote.session.Problems;
import weeknote.text.TextChange;
import weeknote.ui.problems.ProblemActions;
import weeknote.ui.problems.ProblemList;
import weeknote.ui.problems.ProblemRow;

/// The list of problems below the panes.
final class ProblemPanel extends SplitPane implements ProblemActions {

    private static final double HEIGHT = 220;

    private final EditorView view;
    private final ProblemList list;
    private final CheckedPosts posts;
    private final ProblemVisit visit;

    ProblemPanel(Node panes, EditorView view, Executor background) {
        super(panes);
        this.view = view;
        setOrientation(Orientation.VERTICAL);
        getStyleClass().add("panes");
        posts = new CheckedPosts(view, background, this::refresh);
        visit = new ProblemVisit(view, posts::open);
        list = new ProblemList(this, this::pathName);
        list.setPrefHeight(HEIGHT);
        list.setMinHeight(100);
        setResizableWithParent(list, false);
        view.problems().onFound(this::found);
        view.source().onSelection(selection -> showCaret());
        view.problems().count().setOnAction(event -> toggle());
    }

    CheckedPosts posts() {
        return posts;
    }

    /// What opens another post.
    void onOpen(Consumer<Path> action) {
        visit.onOpen(action);
    }

    boolean isShown() {
        return getItems().contains(list);
    }

    /// Shows the list and puts the focus there, or takes it away if the focus is there.
    void toggle() {
        if (isShown() && list.hasFocus()) {
            close();
        } else {
            show();
            list.enter();
        }
    }

    void show() {
        // Its Esc comes first.
        view.going().card().hide();
        if (!isShown()) {
            getItems().add(list);
            // Its height is known when the window has been laid out.
            getScene().getRoot().layout();
            setDividerPositions(1 - HEIGHT / Math.max(2 * HEIGHT, getHeight()));
        }
        refresh();
    }

    @Override
    public void close() {
        getItems().remove(list);
        view.source().requestFocus();
    }

    @Override
    public void leave() {
        view.source().goTo(view.source().selection());
        view.source().requestFocus();
    }

    private void found(Problems problems) {
        posts.found();
        refresh();
        visit.found();
    }

    private void refresh() {
        if (!isShown()) {
            return;
        }
        boolean isAsking = view.links().isRunning();
        list.header()
                .showProgress(
                        isAsking ? view.links().progress() : posts.progress(),
                        isAsking || posts.isRunning());
        if (list.header().isOfAllPosts()) {
            list.show(posts.all(), posts.noProblems());
        } else {
            list.show(List.of(posts.ofOpenPost()), "No problems in this post.");
        }
        showCaret();
    }

    private void showCaret() {
        if (isShown()) {
            int caret = view.source().selection().caret();
            Set<Diagnostic> here =
                    view.problems().problems().at(caret).stream()
                            .map(Problem::diagnostic)
                            .collect(Collectors.toSet());
            list.showCaret(posts.open(), here);
        }
    }

    /// The text of the open post has changed.
    void changed(TextChange change) {
        list.changed(posts.open(), change);
    }

    /// How a path is shown: from the root of the site.
    String pathName(Path path) {
        Path root = view.session().site().root();
        return path.startsWith(root) ? root.relativize(path).toString() : path.toString();
    }

    @Override
    public void scopeChanged() {
        refresh();
    }

    @Override
    public void checkAll() {
        list.header().setOfAllPosts(true);
        show();
        posts.checkAll();
        list.enter();
    }

    @Override
    public void cancel() {
        posts.cancel();
        view.links().cancel();
        refresh();
    }

    @Override
    public void goTo(ProblemRow.Entry entry) {
        visit.goTo(entry);
    }

    @Override
    public void peek(ProblemRow.Entry entry) {
        visit.peek(entry);
    }

    @Override
    public void offer(ProblemRow.Entry entry, Bounds place) {
        Diagnostic diagnostic = entry.problem().diagnostic();
        view.fixes()
                .offer(
                        diagnostic,
                        entry.post().path().equals(posts.open()),
                        fix -> visit.fix(entry, fix),
                        place);
    }
}
