package weeknote.site;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// What the program remembers from one start to the next: recent posts, the newest first, and how
/// the window was.
///
/// @param width of the window, in pixels, as `height`
/// @param divider where source and preview meet, from 0 to 1
public record Remembered(List<Path> recentPosts, double width, double height, double divider) {

    public static final Remembered NOTHING = new Remembered(List.of(), 1280, 800, 0.5);

    private static final int MOST_RECENT = 12;
    private static final String FILE = "window.properties";

    public Remembered {
        recentPosts = List.copyOf(recentPosts);
    }

    /// The post was opened or saved just now.
    public Remembered withRecent(Path post) {
        Path absolute = post.toAbsolutePath().normalize();
        List<Path> recent = new ArrayList<>(recentPosts);
        recent.remove(absolute);
        recent.addFirst(absolute);
        return new Remembered(
                recent.subList(0, Math.min(recent.size(), MOST_RECENT)), width, height, divider);
    }

    public Remembered withWindow(double width, double height, double divider) {
        return new Remembered(recentPosts, width, height, divider);
    }

    /// What is remembered in the folder; nothing if there is no such file or it makes no sense.
    ///
    /// @throws IOException if the disk says no
    public static Remembered read(Path folder) throws IOException {
        try {
            return parse(Files.readString(folder.resolve(FILE)));
        } catch (NoSuchFileException | IllegalArgumentException e) {
            // Not there yet, or damaged: nothing of the author's is in it.
            return NOTHING;
        }
    }

    private static Remembered parse(String text) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(text));
        List<Path> recent = new ArrayList<>();
        for (int i = 1; i <= MOST_RECENT; i++) {
            String post = properties.getProperty("recent." + i);
            if (post != null) {
                recent.add(Path.of(post));
            }
        }
        return new Remembered(
                recent,
                number(properties, "window.width", NOTHING.width),
                number(properties, "window.height", NOTHING.height),
                number(properties, "window.divider", NOTHING.divider));
    }

    private static double number(Properties properties, String key, double otherwise) {
        try {
            double number = Double.parseDouble(properties.getProperty(key, ""));
            return Double.isFinite(number) && number > 0 ? number : otherwise;
        } catch (NumberFormatException e) {
            // Written by hand, or by a later version: the usual value serves.
            return otherwise;
        }
    }

    /// Writes it to the folder, which is made if it is not there.
    ///
    /// @throws IOException if the disk says no
    public void write(Path folder) throws IOException {
        var properties = new Properties();
        for (int i = 0; i < recentPosts.size(); i++) {
            properties.setProperty("recent." + (i + 1), recentPosts.get(i).toString());
        }
        properties.setProperty("window.width", Double.toString(width));
        properties.setProperty("window.height", Double.toString(height));
        properties.setProperty("window.divider", Double.toString(divider));
        var text = new StringWriter();
        properties.store(text, "What Weeknote remembers. It may be deleted.");
        Files.createDirectories(folder);
        AtomicWrite.write(folder.resolve(FILE), text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
