package weeknote.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import weeknote.frontmatter.DataText;
import weeknote.frontmatter.Engine;
import weeknote.frontmatter.FieldValue.MapValue;
import weeknote.frontmatter.Format;

/// Reads the configuration of a site from its files, those that a generator reads when it
/// publishes.
///
/// Hugo: the first of `hugo.*` and `config.*`, over it the files of `config/_default`, over them
/// those of `config/production`. There `markup.toml` holds what stands under `markup`,
/// `params.de.toml` what stands under `languages.de.params`, and `languages.de.toml`, as any other
/// file with a language, what stands under `languages.de`. Jekyll: the first of `_config.*`.
final class ConfigFiles {

    private static final List<String> HUGO = List.of("toml", "yaml", "yml", "json");
    private static final List<String> JEKYLL = List.of("yml", "yaml", "toml");

    private static final String DEFAULTS = "config/_default";

    /// What a folder holds by itself for each language.
    private static final List<String> OF_LANGUAGE = List.of("menu", "menus", "params");

    private ConfigFiles() {}

    static SiteConfig read(Path root, SiteKind kind) {
        return switch (kind) {
            case HUGO ->
                    first(root, "hugo", HUGO)
                            .or(() -> first(root, "config", HUGO))
                            .map(file -> file(root, file, Engine.HUGO))
                            .orElse(SiteConfig.NONE)
                            .overlaid(folder(root, root.resolve(DEFAULTS)))
                            .overlaid(folder(root, root.resolve("config/production")));
            case JEKYLL ->
                    first(root, "_config", JEKYLL)
                            .map(file -> file(root, file, Engine.JEKYLL))
                            .orElse(SiteConfig.NONE);
            case NONE -> SiteConfig.NONE;
        };
    }

    /// What Weeknote itself is told in a folder.
    static SiteConfig settings(Path root) {
        Path file = root.resolve(SiteSettingsFile.NAME);
        return Files.isRegularFile(file) ? file(root, file, Engine.HUGO) : SiteConfig.NONE;
    }

    /// Whether the folder holds a configuration of that name.
    static boolean isIn(Path folder, String name, SiteKind kind) {
        return first(folder, name, kind == SiteKind.JEKYLL ? JEKYLL : HUGO).isPresent();
    }

    private static Optional<Path> first(Path folder, String name, List<String> extensions) {
        return extensions.stream()
                .map(extension -> folder.resolve(name + "." + extension))
                .filter(Files::isRegularFile)
                .findFirst();
    }

    /// Whether Hugo's folder `config/_default` of a site holds a configuration of any name.
    static boolean hasDefaults(Path root) {
        try {
            return !files(root.resolve(DEFAULTS)).isEmpty();
        } catch (IOException e) {
            // The folder is there all the same; what reads it tells the author.
            return true;
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.filter(ConfigFiles::isConfiguration).sorted().toList();
        }
    }

    private static SiteConfig folder(Path root, Path folder) {
        List<Path> files;
        try {
            files = files(folder);
        } catch (IOException e) {
            return unread(root.relativize(folder) + " cannot be looked into");
        }
        SiteConfig config = SiteConfig.NONE;
        for (Path file : files) {
            config = config.overlaid(under(keys(file), file(root, file, Engine.HUGO)));
        }
        return config;
    }

    private static boolean isConfiguration(Path file) {
        return Files.isRegularFile(file) && HUGO.contains(parts(file).getLast());
    }

    private static List<String> parts(Path file) {
        return List.of(file.getFileName().toString().split("\\."));
    }

    // The keys under which a file of a configuration folder stands
    private static List<String> keys(Path file) {
        List<String> parts = parts(file);
        String name = parts.getFirst();
        if (parts.size() < 3 && (name.equals("hugo") || name.equals("config"))) {
            return List.of();
        }
        if (parts.size() < 3) {
            return List.of(name);
        }
        List<String> language = List.of("languages", parts.get(1));
        return OF_LANGUAGE.contains(name)
                ? Stream.concat(language.stream(), Stream.of(name)).toList()
                : language;
    }

    private static SiteConfig under(List<String> keys, SiteConfig config) {
        MapValue values = config.values();
        for (String key : keys.reversed()) {
            values = new MapValue(Map.of(key, values));
        }
        return new SiteConfig(values, config.complaint());
    }

    private static SiteConfig file(Path root, Path file, Engine engine) {
        String name = root.relativize(file).toString();
        String text;
        try {
            text = PostFile.read(file).text();
        } catch (IOException e) {
            return unread(name + " cannot be read");
        }
        return switch (DataText.read(text, format(file), engine)) {
            case DataText.Mapping(MapValue map) -> new SiteConfig(map, "");
            case DataText.Unreadable(int line) ->
                    unread(name + " cannot be read from line " + line + " on");
        };
    }

    private static Format format(Path file) {
        return switch (parts(file).getLast()) {
            case "toml" -> Format.TOML;
            case "json" -> Format.JSON;
            default -> Format.YAML;
        };
    }

    private static SiteConfig unread(String what) {
        return new SiteConfig(
                SiteConfig.NONE.values(),
                what + "; its settings are left out, and the defaults apply.");
    }
}
