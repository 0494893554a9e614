package weeknote.site;

import java.io.IOException;
import java.nio.file.Path;

/// The folder in which the program remembers things, or none, so that a picture or a test leaves no
/// trace.
public sealed interface Memory {

    Remembered recall() throws IOException;

    void keep(Remembered remembered) throws IOException;

    record Folder(Path folder) implements Memory {
        @Override
        public Remembered recall() throws IOException {
            return Remembered.read(folder);
        }

        @Override
        public void keep(Remembered remembered) throws IOException {
            remembered.write(folder);
        }
    }

    record None() implements Memory {
        @Override
        public Remembered recall() {
            return Remembered.NOTHING;
        }

        @Override
        public void keep(Remembered remembered) {}
    }
}
