package weeknote.cli;

import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where a command reads and writes. Text is UTF-8 whatever the locale says, lines end with LF.
///
/// @param progress whether a person watches `err`, so that long work may show how far it is
public record Streams(InputStream in, PrintStream out, PrintStream err, boolean progress) {

    /// Those of this process. The start script says by `-Dweeknote.progress=true` that standard
    /// error is a terminal, which Java cannot tell.
    public static Streams ofProcess() {
        return new Streams(
                System.in,
                utf8(new PipeOutput(new FileOutputStream(FileDescriptor.out))),
                utf8(new FileOutputStream(FileDescriptor.err)),
                Boolean.getBoolean("weeknote.progress"));
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(
                new BufferedOutputStream(stream, 1 << 16), false, StandardCharsets.UTF_8);
    }

    /// One sentence about what went wrong, on standard error, behind all that was written before.
    public void complain(String sentence) {
        out.flush();
        err.print("weeknote: " + sentence + "\n");
        err.flush();
    }
}
