package weeknote.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `weeknote [PATH]`: the window.
@CommandLine.Command(
        name = "weeknote",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Weeknote, an editor for a Markdown blog.",
        description = {
            "",
            "Without a command it opens the window on a post, a site folder, or the last session.",
            ""
        },
        footer = {
            "",
            "Exit codes: 0 done; 1 done, with errors found or files left alone; 2 wrong usage;"
                    + " 3 the disk said no."
        })
final class WindowCommand implements Command {

    private final Windows windows;

    @Parameters(arity = "0..1", paramLabel = "PATH", description = "A post or a site folder.")
    private @Nullable Path path;

    @Option(
            names = "--theme",
            paramLabel = "light|dark|system",
            description = "How the window looks; as it was last unless given.")
    private WindowRequest.Theme theme = WindowRequest.Theme.REMEMBERED;

    WindowCommand(Windows windows) {
        this.windows = windows;
    }

    @Override
    public int run() {
        List<Path> paths = path == null ? List.of() : List.of(path);
        return windows.open(new WindowRequest(paths, theme));
    }
}
