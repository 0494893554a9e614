package weeknote.session;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executor;
import weeknote.check.external.LinkVerdicts;
import weeknote.site.IndexedPost;
import weeknote.site.PostIndex;
import weeknote.site.Site;

/// The problems of all posts of a site, looked for on request: some posts at a time, each as its
/// file is then.
///
/// All methods are for the JavaFX thread.
public final class SiteCheck {

    private static final System.Logger LOG = System.getLogger(SiteCheck.class.getName());

    /// Posts that one task checks before it tells what it found.
    private static final int PORTION = 16;

    private final Executor background;
    private final Executor ui;
    private final int tasks;
    private final Runnable listener;
    private final Map<Path, PostProblems> found = new TreeMap<>();
    private final Deque<List<IndexedPost>> waiting = new ArrayDeque<>();
    private LinkVerdicts verdicts = LinkVerdicts.NONE;
    private PostIndex index = PostIndex.NONE;
    private boolean wasStarted;
    private int total;
    private int done;
    private int unread;

    /// What belongs to another run comes too late.
    private int run;

    /// @param tasks how many run at once
    /// @param listener called whenever something is found, and at the end
    public SiteCheck(Executor background, Executor ui, int tasks, Runnable listener) {
        this.background = background;
        this.ui = ui;
        this.tasks = tasks;
        this.listener = listener;
    }

    /// Checks every post of a site. What was known of them stays until it is known anew.
    public void start(PostIndex site) {
        cancel();
        index = site;
        wasStarted = true;
        List<IndexedPost> posts = site.posts();
        found.keySet().removeIf(path -> site.post(path).isEmpty());
        total = posts.size();
        done = 0;
        unread = 0;
        for (int start = 0; start < posts.size(); start += PORTION) {
            waiting.add(posts.subList(start, Math.min(start + PORTION, posts.size())));
        }
        for (int task = 0; task < tasks; task++) {
            next();
        }
        listener.run();
    }

    /// More is known of the web, which counts from the next check on.
    public void setVerdicts(LinkVerdicts known) {
        verdicts = known;
    }

    /// Stops; what was found stays.
    public void cancel() {
        run++;
        waiting.clear();
        total = done;
    }

    /// Another site is open.
    public void forget() {
        cancel();
        wasStarted = false;
        found.clear();
        listener.run();
    }

    public boolean wasStarted() {
        return wasStarted;
    }

    /// Whether it is of the posts of a site.
    public boolean isOf(Site site) {
        return index.site().root().equals(site.root());
    }

    public boolean isRunning() {
        return done < total;
    }

    public int done() {
        return done;
    }

    public int total() {
        return total;
    }

    /// How many posts could not be read.
    public int unread() {
        return unread;
    }

    /// The posts with problems, in the order of their paths.
    public List<PostProblems> found() {
        return found.values().stream().filter(post -> !post.problems().isEmpty()).toList();
    }

    /// Checks one post anew.
    public void renew(Path path) {
        index.post(path)
                .ifPresent(post -> {
                    int mine = run;
                    LinkVerdicts now = verdicts;
                    background.execute(() -> {
                        List<PostProblems> checked = check(index, List.of(post), now);
                        ui.execute(() -> {
                            if (mine == run) {
                                take(checked);
                                listener.run();
                            }
                        });
                    });
                });
    }

    private void next() {
        List<IndexedPost> posts = waiting.poll();
        if (posts != null) {
            int mine = run;
            PostIndex site = index;
            LinkVerdicts now = verdicts;
            background.execute(() -> {
                List<PostProblems> checked = check(site, posts, now);
                ui.execute(() -> {
                    if (mine == run) {
                        checked(posts.size(), checked);
                    }
                });
            });
        }
    }

    private void checked(int posts, List<PostProblems> checked) {
        done += posts;
        unread += posts - checked.size();
        take(checked);
        next();
        listener.run();
    }

    private void take(List<PostProblems> checked) {
        checked.forEach(post -> found.put(post.path(), post));
    }

    private static List<PostProblems> check(
            PostIndex site, List<IndexedPost> posts, LinkVerdicts verdicts) {
        List<PostProblems> checked = new ArrayList<>();
        for (IndexedPost post : posts) {
            try {
                checked.add(CheckedFile.read(site, post.path(), verdicts).listed(post.title()));
            } catch (IOException e) {
                LOG.log(WARNING, "A post was left out of the check", e);
            } catch (RuntimeException | StackOverflowError e) {
                LOG.log(ERROR, "A post was not checked", e);
            }
        }
        return checked;
    }
}
