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
import java.util.Optional;
import java.util.Properties;

/// What the program remembers from one start to the next: recent posts, the newest first, and how
/// the window was. What the author has chosen is in [Settings].
///
/// @param divider where source and preview meet, from 0 to 1
/// @param panes which of them were there: `source`, `both` or `preview`
/// @param details whether the form was open
public record Remembered(
        List<RecentPost> recentPosts,
        WindowPlace window,
        double divider,
        String panes,
        boolean details) {

    public static final Remembered NOTHING =
            new Remembered(List.of(), WindowPlace.USUAL, 0.5, "both", false);

    private static final int MOST_RECENT = 12;
    private static final String FILE = "window.properties";

    /// A post, and where the author was in it.
    public record RecentPost(Path path, TextPlace place) {}

    public Remembered {
        recentPosts = List.copyOf(recentPosts);
    }

    /// The post was opened or saved just now.
    public Remembered withRecent(Path post) {
        Path absolute = absolute(post);
        return with(new RecentPost(absolute, place(absolute).orElse(TextPlace.START)), 0);
    }

    /// The author leaves the post here.
    public Remembered withPlace(Path post, TextPlace place) {
        Path absolute = absolute(post);
        int index = recentPosts.stream().map(RecentPost::path).toList().indexOf(absolute);
        return with(new RecentPost(absolute, place), Math.max(0, index));
    }

    /// Where the author left the post last; empty if that is long ago.
    public Optional<TextPlace> place(Path post) {
        return recentPosts.stream()
                .filter(each -> each.path().equals(absolute(post)))
                .map(RecentPost::place)
                .findFirst();
    }

    private Remembered with(RecentPost post, int index) {
        List<RecentPost> recent = new ArrayList<>(recentPosts);
        recent.removeIf(each -> each.path().equals(post.path()));
        recent.add(index, post);
        return new Remembered(
                recent.subList(0, Math.min(recent.size(), MOST_RECENT)),
                window,
                divider,
                panes,
                details);
    }

    private static Path absolute(Path post) {
        return post.toAbsolutePath().normalize();
    }

    public Remembered withWindow(WindowPlace place) {
        return new Remembered(recentPosts, place, divider, panes, details);
    }

    public Remembered withPanes(double divider, String panes, boolean details) {
        return new Remembered(recentPosts, window, divider, panes, details);
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
        List<RecentPost> recent = new ArrayList<>();
        for (int i = 1; i <= MOST_RECENT; i++) {
            String post = properties.getProperty("recent." + i);
            if (post != null) {
                String place = properties.getProperty("recent." + i + ".place", "");
                recent.add(new RecentPost(Path.of(post), TextPlace.of(place)));
            }
        }
        var window =
                new WindowPlace(
                        number(properties, "window.x", Double.NaN),
                        number(properties, "window.y", Double.NaN),
                        positive(properties, "window.width", WindowPlace.USUAL.width()),
                        positive(properties, "window.height", WindowPlace.USUAL.height()),
                        isTrue(properties, "window.maximized"));
        return new Remembered(
                recent,
                window,
                positive(properties, "window.divider", NOTHING.divider),
                properties.getProperty("window.panes", NOTHING.panes),
                isTrue(properties, "window.details"));
    }

    private static boolean isTrue(Properties properties, String key) {
        return Boolean.parseBoolean(properties.getProperty(key));
    }

    private static double positive(Properties properties, String key, double otherwise) {
        double number = number(properties, key, otherwise);
        return number > 0 ? number : otherwise;
    }

    private static double number(Properties properties, String key, double otherwise) {
        try {
            double number = Double.parseDouble(properties.getProperty(key, ""));
            return Double.isFinite(number) ? number : otherwise;
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
            String key = "recent." + (i + 1);
            properties.setProperty(key, recentPosts.get(i).path().toString());
            properties.setProperty(key + ".place", recentPosts.get(i).place().written());
        }
        properties.setProperty("window.x", Double.toString(window.x()));
        properties.setProperty("window.y", Double.toString(window.y()));
        properties.setProperty("window.width", Double.toString(window.width()));
        properties.setProperty("window.height", Double.toString(window.height()));
        properties.setProperty("window.maximized", Boolean.toString(window.maximized()));
        properties.setProperty("window.divider", Double.toString(divider));
        properties.setProperty("window.panes", panes);
        properties.setProperty("window.details", Boolean.toString(details));
        var text = new StringWriter();
        properties.store(text, "What Weeknote remembers. It may be deleted.");
        Files.createDirectories(folder);
        AtomicWrite.write(folder.resolve(FILE), text.toString().getBytes(StandardCharsets.UTF_8));
    }
}
