package weeknote.ui;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.application.Platform;
import weeknote.site.PostFile;
import weeknote.site.PostIndex;
import weeknote.site.Site;

/// Reads posts, and what their sites know, in the background. Of several posts that are asked for,
/// the last one is meant: the others come too late.
final class PostLoader {

    private static final System.Logger LOG = System.getLogger(PostLoader.class.getName());

    /// A read of one post.
    @FunctionalInterface
    interface Reading {
        PostFile read() throws IOException;
    }

    private final Executor background;
    private int newest;

    PostLoader(Executor background) {
        this.background = background;
    }

    /// No post that was asked for is wanted any more.
    void forget() {
        newest++;
    }

    /// Reads a post; what follows runs on the JavaFX thread.
    void load(Reading reading, BiConsumer<PostFile, Site> loaded, Consumer<IOException> failed) {
        newest++;
        int mine = newest;
        background.execute(() -> {
            try {
                PostFile file = reading.read();
                Site site = Site.around(file.path());
                later(mine, () -> loaded.accept(file, site));
            } catch (IOException e) {
                later(mine, () -> failed.accept(e));
            }
        });
    }

    private void later(int mine, Runnable action) {
        Platform.runLater(() -> {
            if (mine == newest) {
                action.run();
            }
        });
    }

    /// Reads what the site's posts have and its files are called: a large one takes a moment.
    void loadIndex(Site site, Consumer<PostIndex> loaded) {
        background.execute(() -> {
            PostIndex index = index(site);
            Platform.runLater(() -> loaded.accept(index));
        });
    }

    /// Reads the site around a path and what its posts have, both anew.
    void loadSite(Path path, Consumer<PostIndex> loaded) {
        background.execute(() -> {
            PostIndex index = index(Site.around(path));
            Platform.runLater(() -> loaded.accept(index));
        });
    }

    /// The index with one of its posts as it is now.
    void refresh(PostIndex index, Path path, String text, Consumer<PostIndex> loaded) {
        background.execute(() -> {
            PostIndex refreshed = index.with(path, text);
            Platform.runLater(() -> loaded.accept(refreshed));
        });
    }

    private static PostIndex index(Site site) {
        try {
            return PostIndex.of(site);
        } catch (IOException e) {
            LOG.log(WARNING, "Nothing can be offered from the site's other posts", e);
            return PostIndex.NONE;
        }
    }
}
