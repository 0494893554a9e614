package weeknote.cli;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/// `weeknote screenshot PATH`: a picture of the real window, no display needed.
@CommandLine.Command(
        name = "screenshot",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Makes a PNG of the window on a post or a site folder; no display is needed.")
final class ScreenshotCommand implements Command {

    private final Windows windows;

    @Parameters(arity = "1", paramLabel = "PATH", description = "A post or a site folder.")
    private Path path = Path.of("");

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE.png",
            defaultValue = "weeknote.png",
            description = "The picture to write; weeknote.png here unless given.")
    private Path output = Path.of("weeknote.png");

    @Option(
            names = "--size",
            paramLabel = "WIDTHxHEIGHT",
            converter = SizeConverter.class,
            description = "The window's size in pixels; 1400x900 unless given.")
    private ScreenshotRequest.Size size = new ScreenshotRequest.Size(1400, 900);

    @Option(
            names = "--theme",
            paramLabel = "light|dark",
            description = "How the window looks; light unless given.")
    private WindowRequest.Theme theme = WindowRequest.Theme.LIGHT;

    @Option(
            names = "--show",
            paramLabel = "details|problems|library|palette",
            description = "What is open beside the post.")
    private ScreenshotRequest.View view = ScreenshotRequest.View.POST;

    ScreenshotCommand(Windows windows) {
        this.windows = windows;
    }

    @Override
    public int run() {
        return windows.capture(new ScreenshotRequest(path, output, size, theme, view));
    }

    /// Reads `1400x900`.
    static final class SizeConverter implements ITypeConverter<ScreenshotRequest.Size> {

        private static final Pattern SIZE = Pattern.compile("([1-9]\\d{1,3})x([1-9]\\d{1,3})");

        @Override
        public ScreenshotRequest.Size convert(String text) {
            Matcher matcher = SIZE.matcher(text);
            if (!matcher.matches()) {
                throw new TypeConversionException(
                        "'" + text + "' is no size; write WIDTHxHEIGHT, such as 1400x900");
            }
            return new ScreenshotRequest.Size(
                    Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2)));
        }
    }
}
