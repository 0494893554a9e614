package weeknote.ui.preview;

import static java.lang.System.Logger.Level.DEBUG;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javafx.application.Platform;

/// Sees within a second or two when an image file of the page was written, made or deleted, and has
/// the page show it as it is now. Only the files of the images in the page are looked at.
final class ImageWatch {

    private static final System.Logger LOG = System.getLogger(ImageWatch.class.getName());

    private static final Executor LATER =
            CompletableFuture.delayedExecutor(1, TimeUnit.SECONDS, Platform::runLater);

    private final LivePage page;
    private final Supplier<PreviewContent> content;
    private final Executor background;
    private boolean isOn;
    private boolean isGoing;

    /// @param content of the page as it is
    ImageWatch(LivePage page, Supplier<PreviewContent> content, Executor background) {
        this.page = page;
        this.content = content;
        this.background = background;
    }

    /// Looks again and again, as long as the page is to be seen.
    void setOn(boolean on) {
        isOn = on;
        if (on && !isGoing) {
            goOn();
        }
    }

    private void goOn() {
        isGoing = isOn;
        if (isOn) {
            LATER.execute(() -> look(this::goOn));
        }
    }

    /// Looks now.
    void look() {
        look(() -> {});
    }

    private void look(Runnable next) {
        List<String> paths =
                page.isReady()
                        ? String.valueOf(page.ask("images.paths()")).lines().toList()
                        : List.of();
        if (paths.isEmpty()) {
            next.run();
            return;
        }
        PreviewContent files = content.get();
        background.execute(() -> {
            List<String> others = others(files, paths);
            Platform.runLater(() -> {
                refresh(others);
                next.run();
            });
        });
    }

    private static List<String> others(PreviewContent content, List<String> paths) {
        content.keepSeen(paths);
        List<String> others = new ArrayList<>();
        for (String path : paths) {
            try {
                if (content.isOther(path)) {
                    others.add(path);
                }
            } catch (IOException e) {
                LOG.log(DEBUG, "An image cannot be looked at now; the next look may tell", e);
            }
        }
        return others;
    }

    private void refresh(List<String> paths) {
        if (!paths.isEmpty()) {
            page.run(
                    paths.stream()
                            .map(ScriptString::of)
                            .collect(joining(",", "images.refresh([", "])")));
        }
    }
}
