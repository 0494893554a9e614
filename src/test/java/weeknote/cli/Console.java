package weeknote.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A command line in memory: runs the program and remembers what it said.
final class Console {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<Record> requests = new ArrayList<>();
    private final byte[] input;

    Console() {
        this("");
    }

    Console(String input) {
        this.input = input.getBytes(StandardCharsets.UTF_8);
    }

    int run(String... args) {
        var streams =
                new Streams(
                        new ByteArrayInputStream(input),
                        new PrintStream(out, false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        false);
        return new Program(streams, windows()).run(args);
    }

    Windows windows() {
        return new RememberedWindows(requests);
    }

    String output() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /// What windows and pictures were asked for.
    List<Record> requests() {
        return requests;
    }

    private record RememberedWindows(List<Record> requests) implements Windows {

        @Override
        public int open(WindowRequest request) {
            requests.add(request);
            return 0;
        }

        @Override
        public int capture(ScreenshotRequest request) {
            requests.add(request);
            return 0;
        }
    }
}
