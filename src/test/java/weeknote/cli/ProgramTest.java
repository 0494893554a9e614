package weeknote.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {

    private final Console console = new Console();

    @Test
    void withoutArgumentsItOpensTheLastSession() {
        assertEquals(0, console.run());
        assertEquals(
                List.of(new WindowRequest(List.of(), WindowRequest.Theme.REMEMBERED)),
                console.requests());
    }

    @Test
    void aPathAndAThemeGoToTheWindow() {
        assertEquals(0, console.run("--theme", "dark", "a b.md"));
        assertEquals(
                List.of(new WindowRequest(List.of(Path.of("a b.md")), WindowRequest.Theme.DARK)),
                console.requests());
    }

    @Test
    void screenshotHandsItsOptionsOver() {
        console.run(
                "screenshot",
                "-o",
                "w.png",
                "--size",
                "1000x700",
                "--theme",
                "dark",
                "--show",
                "problems",
                "a.md");
        assertEquals(
                List.of(
                        new ScreenshotRequest(
                                Path.of("a.md"),
                                Path.of("w.png"),
                                new ScreenshotRequest.Size(1000, 700),
                                WindowRequest.Theme.DARK,
                                ScreenshotRequest.View.PROBLEMS)),
                console.requests());
    }

    @Test
    void aScreenshotIsLightAnd1400By900UnlessSaidOtherwise() {
        console.run("screenshot", "a.md");
        assertEquals(
                List.of(
                        new ScreenshotRequest(
                                Path.of("a.md"),
                                Path.of("weeknote.png"),
                                new ScreenshotRequest.Size(1400, 900),
                                WindowRequest.Theme.LIGHT,
                                ScreenshotRequest.View.POST)),
                console.requests());
    }

    @ParameterizedTest
    @ValueSource(strings = {"--nope", "screenshot --size 3 a.md", "screenshot", "a.md b.md"})
    void wrongUsageIsOneSentenceAndCode2(String line) {
        assertEquals(2, console.run(line.split(" ")));
        assertEquals(1, console.errors().lines().count());
    }

    @Test
    void anOutputThatCannotBeWrittenIsADiskFailure() {
        var full =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("No space left on device");
                    }
                };
        var err = new ByteArrayOutputStream();
        var streams =
                new Streams(
                        InputStream.nullInputStream(),
                        new PrintStream(new PipeOutput(full), false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        false);
        assertEquals(3, new Program(streams, console.windows()).run("--version"));
        assertEquals(
                "weeknote: Standard output cannot be written; is its disk full?\n",
                err.toString(StandardCharsets.UTF_8));
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoFailure() {
        var closed =
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException("Broken pipe");
                    }
                };
        var out = new PrintStream(new PipeOutput(closed), false, StandardCharsets.UTF_8);
        var streams = new Streams(InputStream.nullInputStream(), out, out, false);
        assertEquals(0, new Program(streams, console.windows()).run("--version"));
    }
}
