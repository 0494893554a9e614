package weeknote.cli;

import java.nio.file.Path;
import picocli.CommandLine;
import picocli.CommandLine.Parameters;

/// `weeknote new SITE`: the next post of a site.
@CommandLine.Command(
        name = "new",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Makes the next post of a site and prints its path (not yet).")
final class NewCommand implements Command {

    private final Streams streams;

    @Parameters(arity = "1", paramLabel = "SITE", description = "The folder of the site.")
    private Path site = Path.of("");

    NewCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public int run() {
        streams.complain("new cannot make a post in " + site + " yet; copy an older post instead.");
        return ExitCode.USAGE;
    }
}
