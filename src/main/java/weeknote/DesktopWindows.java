package weeknote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import weeknote.cli.ScreenshotRequest;
import weeknote.cli.Streams;
import weeknote.cli.WindowRequest;
import weeknote.cli.Windows;
import weeknote.site.AtomicWrite;
import weeknote.site.DiskReason;
import weeknote.site.PostFolder;
import weeknote.ui.Launcher;
import weeknote.ui.NoDisplayException;
import weeknote.ui.Theme;

/// The windows of the desktop, for the command line that knows none. The toolkit is loaded when one
/// is asked for.
final class DesktopWindows implements Windows {

    private static final int DONE = 0;
    private static final int NOT_YET = 2;
    private static final int NO_DISPLAY = 2;
    private static final int DISK = 3;

    private final Streams streams;

    DesktopWindows(Streams streams) {
        this.streams = streams;
    }

    @Override
    public int open(WindowRequest request) {
        for (Path path : request.paths()) {
            if (!path.toFile().exists() && !PostFolder.canBegin(path)) {
                streams.complain(path + missing(path));
                return DISK;
            }
        }
        try {
            Launcher.open(request.paths().stream().findFirst(), theme(request.theme()));
            return DONE;
        } catch (NoDisplayException e) {
            streams.complain(e.sentence());
            return NO_DISPLAY;
        }
    }

    private static String missing(Path path) {
        return PostFolder.isPost(path)
                ? " cannot be begun: its folder does not exist."
                : " is no command and does not exist; weeknote --help shows the commands.";
    }

    private static Optional<Theme> theme(WindowRequest.Theme theme) {
        return switch (theme) {
            case LIGHT -> Optional.of(Theme.LIGHT);
            case DARK -> Optional.of(Theme.DARK);
            case SYSTEM -> Optional.of(Theme.SYSTEM);
            case REMEMBERED -> Optional.empty();
        };
    }

    @Override
    public int capture(ScreenshotRequest request) {
        return switch (request.view()) {
            case POST -> capture(request, Optional.empty());
            case DETAILS -> capture(request, Optional.of(Launcher.Panel.DETAILS));
            case PROBLEMS -> capture(request, Optional.of(Launcher.Panel.PROBLEMS));
            case LIBRARY, PALETTE -> {
                streams.complain(
                        "this part of the window cannot be shown yet; take --show details or"
                                + " problems.");
                yield NOT_YET;
            }
        };
    }

    private int capture(ScreenshotRequest request, Optional<Launcher.Panel> panel) {
        try {
            Path output = request.output();
            byte[] png =
                    Launcher.capture(
                            request.path(),
                            request.size().width(),
                            request.size().height(),
                            theme(request.theme()).orElse(Theme.LIGHT),
                            panel);
            AtomicWrite.write(output, png);
            return DONE;
        } catch (IOException e) {
            streams.complain(DiskReason.of(e));
            return DISK;
        }
    }
}
