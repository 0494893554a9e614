package weeknote.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import weeknote.check.external.LinkVerdicts;
import weeknote.session.PostProblems;
import weeknote.session.SiteCheck;
import weeknote.site.IndexedPost;
import weeknote.site.PostIndex;

/// What was found in the open post and, once the author has asked for it, in the others of its
/// site.
final class CheckedPosts {

    /// The path of a post without a file.
    private static final Path NO_FILE = Path.of("");

    private final EditorView view;
    private final SiteCheck siteCheck;
    private final Runnable listener;
    private Path open = NO_FILE;

    /// @param listener called whenever something else is known of the other posts
    CheckedPosts(EditorView view, Executor background, Runnable listener) {
        this.view = view;
        this.listener = listener;
        siteCheck =
                new SiteCheck(
                        background,
                        view.afterFrame(),
                        Runtime.getRuntime().availableProcessors(),
                        listener);
    }

    /// The path of the post whose problems were found last.
    Path open() {
        return open;
    }

    /// The problems of the open post have been looked for.
    void found() {
        Path now = view.session().path().orElse(NO_FILE);
        if (!now.equals(open)) {
            // What is shown of a post that is no longer open is what its file has.
            siteCheck.renew(open);
            open = now;
        }
        if (siteCheck.wasStarted() && !siteCheck.isOf(view.session().site())) {
            siteCheck.forget();
        }
    }

    PostProblems ofOpenPost() {
        String name = open.equals(NO_FILE) ? "Untitled" : open.getFileName().toString();
        String title = index().post(open).map(IndexedPost::title).orElse(name);
        return PostProblems.of(open, title, view.session().text(), view.problems().problems());
    }

    /// The posts besides the open one that were checked.
    List<PostProblems> otherPosts() {
        return siteCheck.found().stream().filter(post -> !post.path().equals(open)).toList();
    }

    List<PostProblems> all() {
        Map<Path, PostProblems> all = new TreeMap<>();
        otherPosts().forEach(post -> all.put(post.path(), post));
        all.put(open, ofOpenPost());
        return List.copyOf(all.values());
    }

    /// Checks every post of the site.
    void checkAll() {
        siteCheck.start(index());
    }

    /// The site was told something else: its posts are checked anew if they were.
    void checkAgain() {
        if (siteCheck.wasStarted()) {
            checkAll();
        }
    }

    private PostIndex index() {
        return view.session().place().index();
    }

    /// Files were written: what was found in them is looked for anew.
    void renew(List<Path> paths) {
        paths.forEach(siteCheck::renew);
    }

    /// More is known of the web.
    void setVerdicts(LinkVerdicts verdicts) {
        siteCheck.setVerdicts(verdicts);
        listener.run();
    }

    /// Stops; what was found stays.
    void cancel() {
        siteCheck.cancel();
    }

    boolean isRunning() {
        return siteCheck.isRunning();
    }

    /// The sentence where nothing was found in any post.
    String noProblems() {
        return siteCheck.wasStarted()
                ? "No problems found."
                : "The other posts have not been checked yet: Check › Check All Posts.";
    }

    /// `Checked 16 of 294`; empty before the author has asked.
    String progress() {
        if (!siteCheck.wasStarted()) {
            return "";
        }
        String unread =
                siteCheck.unread() == 0 ? "" : ", %,d not readable".formatted(siteCheck.unread());
        return siteCheck.isRunning()
                ? "Checked %,d of %,d".formatted(siteCheck.done(), siteCheck.total())
                : "%,d posts checked%s".formatted(siteCheck.done(), unread);
    }
}
