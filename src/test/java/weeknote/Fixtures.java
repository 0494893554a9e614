package weeknote;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The real posts that lie beside the project, in `../shared/fixtures`. They are read where they
/// lie and never changed; a test that needs them is left out, and says so, where they are missing.
public final class Fixtures {

    private static final Path FOLDER = Path.of("../shared/fixtures");

    private Fixtures() {}

    /// The weekly note that everything must work on.
    public static Path weeklyNote() {
        return existing(FOLDER.resolve("week-40-2016.md"));
    }

    /// The table of editing commands: what each makes of a text.
    public static Path editCases() {
        return existing(Path.of("../shared/cases/smart-edits.tsv"));
    }

    /// One post of `open`, by its path in there.
    public static Path openPost(String path) {
        return existing(FOLDER.resolve("open").resolve(path));
    }

    /// Every post of `open`, in the order of their paths; its own README is not one of them.
    public static List<Path> openPosts() {
        Path open = existing(FOLDER.resolve("open"));
        try (Stream<Path> files = Files.walk(open)) {
            return files.filter(Fixtures::isPost)
                    .filter(file -> !file.equals(open.resolve("README.md")))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The text of a file; bytes that are no UTF-8 become U+FFFD.
    public static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPost(Path file) {
        String name = file.getFileName().toString();
        return Files.isRegularFile(file) && (name.endsWith(".md") || name.endsWith(".markdown"));
    }

    private static Path existing(Path path) {
        assumeTrue(Files.exists(path), () -> "left out: " + path + " is not here");
        return path;
    }
}
