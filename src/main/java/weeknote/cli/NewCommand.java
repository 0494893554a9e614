package weeknote.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `weeknote new SITE`: the next post of a site.
@CommandLine.Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Makes the next post of a site and prints its path (not yet).")
final class NewCommand implements Command {

    private final Streams streams;

    @Option(names = "--week", paramLabel = "YYYY-Www", description = "The week it is about.")
    private @Nullable String week;

    @Option(names = "--title", paramLabel = "TITLE", description = "Its title.")
    private @Nullable String title;

    @Option(names = "--section", paramLabel = "NAME", description = "The section it goes to.")
    private @Nullable String section;

    @Parameters(arity = "1", paramLabel = "SITE", description = "The folder of the site.")
    private Path site = Path.of("");

    NewCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public int run() {
        String wish =
                Stream.of(week, title, section)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .map(word -> " for " + word)
                        .orElse("");
        streams.complain(
                "new cannot make a post"
                        + wish
                        + " in "
                        + site
                        + " yet; copy an older post instead.");
        return ExitCode.USAGE;
    }
}
