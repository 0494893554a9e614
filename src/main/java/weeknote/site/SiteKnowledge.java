package weeknote.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// What is surely known of a site. Where it is not, what seems to be missing may come from what
/// only the generator knows: a module, a template that makes links, a folder outside that of the
/// posts.
///
/// @param posts every post it has
/// @param pages every page it has
/// @param files every file it serves
/// @param images every file that an image can show
/// @param links that readers get them as they are written
/// @param shortcodes every shortcode that it runs
public record SiteKnowledge(
        boolean posts,
        boolean pages,
        boolean files,
        boolean images,
        boolean links,
        boolean shortcodes) {

    /// Nothing is sure, as of every generator but Hugo.
    public static final SiteKnowledge NONE =
            new SiteKnowledge(false, false, false, false, false, false);

    /// Looks through the configuration and the templates.
    ///
    /// @throws IOException if the disk says no
    static SiteKnowledge of(Site site) throws IOException {
        if (site.kind() != SiteKind.HUGO || !site.config().sections("module.mounts").isEmpty()) {
            return NONE;
        }
        boolean isWhole = site.config().sections("module.imports").isEmpty() && hasThemes(site);
        List<String> templates = templates(site);
        boolean writesNoLinks =
                templates.stream().noneMatch(name -> name.startsWith("render-link"));
        boolean writesNoImages =
                templates.stream().noneMatch(name -> name.startsWith("render-image"));
        boolean isPlain = writesNoLinks && !redirects(site);
        return new SiteKnowledge(
                isWhole && !isSplit(site),
                isPlain
                        && !isSplit(site)
                        && !hasUglyUrls(site)
                        && knowsPermalinks(site.config().section("permalinks")),
                isWhole && isPlain,
                isWhole && writesNoImages,
                isWhole && isPlain && !changesLinks(site.config()),
                isWhole);
    }

    private static boolean hasThemes(Site site) {
        Path themes = site.root().resolve(site.config().string("themesDir").orElse("themes"));
        return site.config().strings("theme").stream()
                .allMatch(theme -> Files.isDirectory(themes.resolve(theme).resolve("layouts")));
    }

    /// Whether each language has a server of its own, or a folder that is not looked into.
    private static boolean isSplit(Site site) {
        SiteConfig languages = site.config().section("languages");
        Path posts = site.postsFolder();
        return languages.keys().stream()
                        .anyMatch(name -> languages.string(name + ".baseURL").isPresent())
                || LanguageFolder.of(site).stream()
                        .anyMatch(each -> !each.folder().startsWith(posts));
    }

    /// Whether pages stand at `/posts/week-40.html`, where relative links start from another place.
    private static boolean hasUglyUrls(Site site) {
        return site.config().keys().contains("uglyurls");
    }

    /// Whether it is known where the posts of every section stand.
    private static boolean knowsPermalinks(SiteConfig permalinks) {
        return permalinks.keys().stream()
                .allMatch(key ->
                        permalinks
                                .string(key)
                                .map(PermalinkPattern::isKnown)
                                .orElseGet(() -> knowsPermalinks(permalinks.section(key))));
    }

    /// Whether Hugo itself changes links: to whole or relative ones, or, in newer versions, where
    /// there are several languages, from files to their pages.
    private static boolean changesLinks(SiteConfig config) {
        return config.bool("canonifyURLs", false)
                || config.bool("relativeURLs", false)
                || config.section("languages").keys().size() > 1
                || !config.section("markup.goldmark.renderHooks").keys().isEmpty();
    }

    /// A server may lead on from addresses that the site does not have.
    private static boolean redirects(Site site) {
        return site.staticFolders().stream()
                .anyMatch(folder ->
                        List.of("_redirects", ".htaccess").stream()
                                .anyMatch(name -> Files.exists(folder.resolve(name))));
    }

    /// The names of all templates; some write links or images
    /// ([Hugo](https://gohugo.io/render-hooks/introduction/)).
    private static List<String> templates(Site site) throws IOException {
        List<String> names = new ArrayList<>();
        for (Path root : ShortcodeFolder.roots(site)) {
            for (Path file : FileCollector.in(root.resolve("layouts"))) {
                names.add(String.valueOf(file.getFileName()));
            }
        }
        return names;
    }
}
