package weeknote.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    private ShortcodeFolder() {}

    static List<ShortcodeTemplate> templates(Site site) throws IOException {
        if (site.kind() != SiteKind.HUGO) {
            return List.of();
        }
        Map<String, ShortcodeTemplate> templates = new TreeMap<>();
        for (Path root : roots(site)) {
            Path folder = root.resolve("layouts/shortcodes");
            for (Path file : FileCollector.in(folder)) {
                if (file.toString().endsWith(".html")) {
                    String path = folder.relativize(file).toString().replace('\\', '/');
                    String name = path.substring(0, path.length() - ".html".length());
                    templates.putIfAbsent(name, ShortcodeTemplate.of(name, text(file)));
                }
            }
        }
        return List.copyOf(templates.values());
    }

    private static List<Path> roots(Site site) throws IOException {
        List<Path> roots = new ArrayList<>(List.of(site.root()));
        Path themes = site.root().resolve("themes");
        if (Files.isDirectory(themes)) {
            try (Stream<Path> folders = Files.list(themes)) {
                folders.filter(Files::isDirectory).sorted().forEach(roots::add);
            }
        }
        return roots;
    }

    private static String text(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
}
