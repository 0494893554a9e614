package weeknote.cli;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/// A process's standard output. A reader that has seen enough, as in `weeknote check posts | head`,
/// is no failure: what it leaves is dropped.
final class PipeOutput extends FilterOutputStream {

    PipeOutput(OutputStream out) {
        super(out);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        try {
            out.write(bytes, start, length);
        } catch (IOException e) {
            // Java tells a closed pipe from a full disk by the words alone.
            if (!String.valueOf(e.getMessage()).contains("pipe")) {
                throw e;
            }
        }
    }
}
