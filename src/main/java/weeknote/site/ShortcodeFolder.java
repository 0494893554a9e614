package weeknote.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The shortcodes of a Hugo site: the templates in `layouts/shortcodes`, of the site and of its
/// themes; the site's own go first.
final class ShortcodeFolder {

    /// The second since Hugo 0.146.
    private static final List<String> FOLDERS = List.of("shortcodes", "_shortcodes");

    private ShortcodeFolder() {}

    static List<ShortcodeTemplate> templates(Site site) throws IOException {
        if (site.kind() != SiteKind.HUGO) {
            return List.of();
        }
        Map<String, ShortcodeTemplate> templates = new TreeMap<>();
        for (Path root : roots(site)) {
            for (String name : FOLDERS) {
                add(root.resolve("layouts").resolve(name), templates);
            }
        }
        return List.copyOf(templates.values());
    }

    private static void add(Path folder, Map<String, ShortcodeTemplate> templates)
            throws IOException {
        for (Path file : FileCollector.in(folder)) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            // `note.html`, `note.en.html` and `note.txt` are one shortcode.
            int dot = path.indexOf('.', path.lastIndexOf('/') + 1);
            String name = dot < 0 ? path : path.substring(0, dot);
            templates.putIfAbsent(name, ShortcodeTemplate.of(name, LenientText.read(file)));
        }
    }

    /// The site and its themes, whose `layouts` it has.
    static List<Path> roots(Site site) throws IOException {
        List<Path> roots = new ArrayList<>(List.of(site.root()));
        Path themes = site.root().resolve("themes");
        if (Files.isDirectory(themes)) {
            try (Stream<Path> folders = Files.list(themes)) {
                folders.filter(Files::isDirectory).sorted().forEach(roots::add);
            }
        }
        return roots;
    }
}
