package weeknote.cli;

import java.io.IOException;

/// One command, its options and arguments already read.
interface Command {

    /// Does it.
    ///
    /// @return the exit code
    /// @throws IOException if the disk says no to all of it; the message is a sentence
    int run() throws IOException;
}
