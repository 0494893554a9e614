package weeknote.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.stage.Stage;
import weeknote.assist.spelling.Dictionaries;
import weeknote.site.Memory;
import weeknote.site.PostFile;
import weeknote.site.PostFolder;
import weeknote.ui.preview.PreviewScheme;

/// Starts the toolkit, for a window or for a picture of one.
public final class Launcher {

    /// What a picture shows besides source and preview.
    public enum Panel {
        DETAILS,
        PROBLEMS
    }

    private Launcher() {}

    /// Opens the window and returns when it is closed.
    ///
    /// @param path a post, which need not exist yet, or a folder; empty for what was open last
    /// @param theme empty for the one that was set last
    /// @throws NoDisplayException if there is no display to open it on
    public static void open(Optional<Path> path, Optional<Theme> theme) throws NoDisplayException {
        Display.check(
                System.getenv(),
                System.getProperty("os.name"),
                System.getProperty("glass.platform", ""));
        List<String> parameters = new ArrayList<>();
        path.ifPresent(value -> parameters.add("--path=" + value.toAbsolutePath()));
        theme.ifPresent(value -> parameters.add("--theme=" + value.id()));
        try {
            Application.launch(EditorApplication.class, parameters.toArray(String[]::new));
        } catch (UnsupportedOperationException e) {
            // So the toolkit says that the display which is named cannot be opened.
            throw new NoDisplayException(e);
        }
    }

    /// A picture of the window on a post, as PNG. It needs no display if `glass.platform` is
    /// `Headless`.
    ///
    /// @throws IOException if the post cannot be read
    public static byte[] capture(
            Path path, int width, int height, Theme theme, Optional<Panel> panel)
            throws IOException {
        PostFile post = PostFile.read(PostFolder.postAt(path));
        var picture = new CompletableFuture<byte[]>();
        Platform.startup(() -> {
            Thread.currentThread()
                    .setUncaughtExceptionHandler(
                            (thread, bug) -> picture.completeExceptionally(bug));
            var stage = new Stage();
            var window =
                    new MainWindow(
                            stage,
                            PreviewScheme.install(),
                            new Memory.None(),
                            // A picture is the same on every machine.
                            Dictionaries.of(List.of()),
                            (address, failed) -> {},
                            Executors.newVirtualThreadPerTaskExecutor());
            window.settings().setTheme(theme);
            new WindowPicture(post, width, height, panel).take(stage, window, picture::complete);
        });
        byte[] png = picture.join();
        Platform.exit();
        return png;
    }
}
