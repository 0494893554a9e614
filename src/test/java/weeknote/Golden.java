package weeknote;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Files that hold what a test expects. `-Dgolden=write` writes them anew, to be read in review.
public final class Golden {

    private Golden() {}

    public static void check(Path file, String actual) throws IOException {
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual);
    }
}
