package weeknote;

import java.lang.System.Logger.Level;
import weeknote.cli.Program;
import weeknote.cli.Streams;

/// Where the program starts, and the outermost of the places that catch a bug.
public final class Main {

    private static final int BUG = 70;

    private Main() {}

    public static void main(String[] args) {
        LogFile.install();
        System.exit(run(Streams.ofProcess(), args));
    }

    private static int run(Streams streams, String... args) {
        try {
            return new Program(streams, new DesktopWindows(streams)).run(args);
        } catch (RuntimeException | Error bug) {
            System.getLogger(Main.class.getName()).log(Level.ERROR, "The program stopped", bug);
            streams.complain(
                    "Weeknote met a bug of its own and stopped ("
                            + bug
                            + "); "
                            + LogFile.path()
                            + " says more.");
            return BUG;
        }
    }
}
