package weeknote.ui;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import weeknote.check.external.ExternalLinks;
import weeknote.check.external.LinkProbe;
import weeknote.check.external.LinkStatus;
import weeknote.check.external.LinkVerdicts;
import weeknote.post.Post;
import weeknote.session.LinkSession;
import weeknote.site.IndexedPost;
import weeknote.site.PostFile;
import weeknote.site.PostIndex;

/// The check of links to the web, which runs only when the author asks for it.
final class LinkChecking {

    private static final System.Logger LOG = System.getLogger(LinkChecking.class.getName());
    private static final Duration TIMEOUT = Duration.ofSeconds(15);

    private final EditorView view;
    private final Executor background;
    private Optional<LinkSession> session = Optional.empty();
    private boolean isOfSite;
    private boolean wasRunning;

    LinkChecking(EditorView view, Executor background) {
        this.view = view;
        this.background = background;
    }

    /// Asks for the addresses of the open post.
    void checkPost() {
        Optional<Post> post = view.analysed();
        if (post.isEmpty()) {
            view.status().answer("This post is still being read.");
            return;
        }
        isOfSite = false;
        start(ExternalLinks.of(post.get()));
    }

    /// Asks for the addresses of all posts of the site, as their files are.
    void checkAll() {
        PostIndex index = view.session().place().index();
        background.execute(() -> {
            List<URI> addresses = addresses(index);
            view.afterFrame()
                    .execute(() -> {
                        isOfSite = true;
                        start(addresses);
                    });
        });
    }

    private static List<URI> addresses(PostIndex index) {
        Set<URI> addresses = new LinkedHashSet<>();
        for (IndexedPost post : index.posts()) {
            try {
                String text = PostFile.read(post.path()).text();
                addresses.addAll(ExternalLinks.of(index.site().read(text)));
            } catch (IOException e) {
                LOG.log(WARNING, "The links of a post were left out", e);
            }
        }
        return new ArrayList<>(addresses);
    }

    private void start(List<URI> addresses) {
        if (session.isEmpty()) {
            session = Optional.of(newSession());
        }
        view.panel().show();
        wasRunning = true;
        session.get().start(addresses);
    }

    // The client is made when the author asks first: until then there is nothing of the network.
    private LinkSession newSession() {
        LinkProbe probe = LinkProbe.of(TIMEOUT);
        Executor later = CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, background);
        return new LinkSession(probe::ask, background, later, view.afterFrame(), this::answered);
    }

    private void answered() {
        view.problems().setVerdicts(verdicts());
        view.panel().posts().setVerdicts(verdicts());
        if (wasRunning && !isRunning()) {
            wasRunning = false;
            view.status().answer(summary());
            if (isOfSite) {
                view.panel().checkAll();
            }
        }
    }

    LinkVerdicts verdicts() {
        return session.map(LinkSession::verdicts).orElse(LinkVerdicts.NONE);
    }

    boolean isRunning() {
        return session.filter(LinkSession::isRunning).isPresent();
    }

    void cancel() {
        session.ifPresent(LinkSession::cancel);
        wasRunning = false;
    }

    /// How far it is.
    String progress() {
        return session.map(
                        each -> "Asked %,d of %,d addresses".formatted(each.done(), each.total()))
                .orElse("");
    }

    private String summary() {
        LinkVerdicts known = verdicts();
        if (!known.isOnline() && !known.statuses().isEmpty()) {
            return "No connection: the links were not checked.";
        }
        long open =
                known.statuses().values().stream()
                        .filter(LinkStatus.Unknown.class::isInstance)
                        .count();
        return "%,d addresses known%s."
                .formatted(
                        known.statuses().size(),
                        open == 0 ? "" : ", %,d of them told nothing".formatted(open));
    }
}
