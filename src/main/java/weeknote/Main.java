package weeknote;

import weeknote.cli.Program;
import weeknote.cli.ScreenshotRequest;
import weeknote.cli.Streams;
import weeknote.cli.WindowRequest;
import weeknote.cli.Windows;

/// Where the program starts, and the outermost of the places that catch a bug.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(Streams.ofProcess(), args));
    }

    private static int run(Streams streams, String... args) {
        return new Program(streams, new NoWindows(streams)).run(args);
    }

    /// Until there is a window.
    private record NoWindows(Streams streams) implements Windows {

        @Override
        public int open(WindowRequest request) {
            streams.err().println("weeknote: there is no window yet.");
            return 2;
        }

        @Override
        public int capture(ScreenshotRequest request) {
            return open(new WindowRequest(java.util.List.of(), request.theme()));
        }
    }
}
