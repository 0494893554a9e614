package weeknote.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import weeknote.check.Diagnostic;
import weeknote.check.external.LinkVerdicts;
import weeknote.session.PostProblems;
import weeknote.session.Problem;
import weeknote.session.Problems;
import weeknote.session.SiteCheck;
import weeknote.site.IndexedPost;
import weeknote.site.PostIndex;
import weeknote.text.TextChange;
import weeknote.ui.problems.ProblemActions;
import weeknote.ui.problems.ProblemList;
import weeknote.ui.problems.ProblemRow;

/// The list of problems below the panes, and the check of all posts that fills it.
final class ProblemPanel extends SplitPane implements ProblemActions {

    private static final double HEIGHT = 220;

    /// The path of a post without a file.
    private static final Path NO_FILE = Path.of("");

    private final EditorView view;
    private final ProblemList list;
    private final SiteCheck siteCheck;
    private final ProblemVisit visit;
    private Path open = NO_FILE;

    ProblemPanel(Node panes, EditorView view, Executor background) {
        super(panes);
        this.view = view;
        setOrientation(Orientation.VERTICAL);
        getStyleClass().add("panes");
        siteCheck =
                new SiteCheck(
                        background,
                        view.afterFrame(),
                        Runtime.getRuntime().availableProcessors(),
                        this::refresh);
        visit = new ProblemVisit(view, () -> open);
        list = new ProblemList(this, this::pathName);
        list.setPrefHeight(HEIGHT);
        list.setMinHeight(100);
        setResizableWithParent(list, false);
        view.problems().onFound(this::found);
        view.source().onSelection(selection -> showCaret());
        view.problems().count().setOnAction(event -> toggle());
    }

    /// What opens another post.
    void onOpen(Consumer<Path> action) {
        visit.onOpen(action);
    }

    /// The posts besides the open one that were checked.
    List<PostProblems> otherPosts() {
        return siteCheck.found().stream().filter(post -> !post.path().equals(open)).toList();
    }

    /// The site was told something else: its posts are checked anew if they were.
    void checkAgain() {
        if (siteCheck.wasStarted()) {
            siteCheck.start(index());
        }
    }

    /// Files were written: what was found in them is looked for anew.
    void renew(List<Path> paths) {
        paths.forEach(siteCheck::renew);
    }

    /// More is known of the web.
    void setVerdicts(LinkVerdicts verdicts) {
        siteCheck.setVerdicts(verdicts);
        refresh();
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

    private PostIndex index() {
        return view.session().place().index();
    }

    private void found(Problems problems) {
        Path now = view.session().path().orElse(NO_FILE);
        if (!now.equals(open)) {
            // What is shown of a post that is no longer open is what its file has.
            siteCheck.renew(open);
            open = now;
        }
        if (siteCheck.wasStarted() && !siteCheck.isOf(view.session().site())) {
            siteCheck.forget();
        }
        refresh();
        visit.found();
    }

    private PostProblems ofOpenPost() {
        String name = open.equals(NO_FILE) ? "Untitled" : open.getFileName().toString();
        String title = index().post(open).map(IndexedPost::title).orElse(name);
        return PostProblems.of(open, title, view.session().text(), view.problems().problems());
    }

    private void refresh() {
        if (!isShown()) {
            return;
        }
        boolean isAsking = view.links().isRunning();
        list.header()
                .showProgress(
                        isAsking ? view.links().progress() : progress(),
                        isAsking || siteCheck.isRunning());
        if (list.header().isOfAllPosts()) {
            Map<Path, PostProblems> all = new TreeMap<>();
            otherPosts().forEach(post -> all.put(post.path(), post));
            all.put(open, ofOpenPost());
            list.show(List.copyOf(all.values()), noneInSite());
        } else {
            list.show(List.of(ofOpenPost()), "No problems in this post.");
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
            list.showCaret(open, here);
        }
    }

    /// The text of the open post has changed.
    void changed(TextChange change) {
        list.changed(open, change);
    }

    private String noneInSite() {
        return siteCheck.wasStarted()
                ? "No problems found."
                : "The other posts have not been checked yet: Check › Check All Posts.";
    }

    private String progress() {
        if (!siteCheck.wasStarted()) {
            return "";
        }
        String unread =
                siteCheck.unread() == 0 ? "" : ", %,d not readable".formatted(siteCheck.unread());
        return siteCheck.isRunning()
                ? "Checked %,d of %,d".formatted(siteCheck.done(), siteCheck.total())
                : "%,d posts checked%s".formatted(siteCheck.done(), unread);
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
        siteCheck.start(index());
        list.enter();
    }

    @Override
    public void cancel() {
        siteCheck.cancel();
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
                        entry.post().path().equals(open),
                        fix -> visit.fix(entry, fix),
                        place);
    }
}
