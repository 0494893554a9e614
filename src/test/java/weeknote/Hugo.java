package weeknote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Hugo itself, on a site in a folder of its own. A test that asks for it is left out, and says so,
/// where it is not installed.
public record Hugo(Path site) {

    public static Hugo in(Path site) {
        assumeTrue(Programs.has("hugo"), "left out: hugo is not installed");
        return new Hugo(site);
    }

    public Hugo write(String path, String text) throws IOException {
        Path file = site.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    public void build() throws IOException, InterruptedException {
        assertEquals("", errors());
    }

    /// Builds the site and says what went wrong; the pages without errors are made all the same.
    public String errors() throws IOException, InterruptedException {
        Process process =
                new ProcessBuilder("hugo", "--quiet", "-D", "-F", "-E")
                        .directory(site.toFile())
                        .redirectErrorStream(true)
                        .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? "" : told;
    }

    /// What it made: `p/index.html`. It writes no file for an empty page.
    public String made(String path) throws IOException {
        Path file = site.resolve("public").resolve(path);
        return Files.exists(file) ? Files.readString(file) : "";
    }
}
