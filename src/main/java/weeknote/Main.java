package weeknote;

import weeknote.cli.Program;
import weeknote.cli.Streams;

/// Where the program starts, and the outermost of the places that catch a bug.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(Streams.ofProcess(), args));
    }

    private static int run(Streams streams, String... args) {
        return new Program(streams, new DesktopWindows(streams)).run(args);
    }
}
