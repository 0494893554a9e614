package weeknote.site;

import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What a site has beside its posts.
///
/// @param served the addresses of the files that are served from the root
record SiteContent(
        List<SiteFile> files,
        Set<String> served,
        List<ShortcodeTemplate> shortcodes,
        SiteKnowledge knowledge) {

    static final SiteContent NONE =
            new SiteContent(List.of(), Set.of(), List.of(), SiteKnowledge.NONE);

    /// The endings of pages that are not written in Markdown
    /// ([Hugo](https://gohugo.io/content-management/formats/)).
    private static final Set<String> PAGES =
            Set.of("html", "htm", "adoc", "asciidoc", "ad", "org", "rst", "pandoc", "pdc");

    SiteContent {
        files = List.copyOf(files);
        served = Set.copyOf(served);
        shortcodes = List.copyOf(shortcodes);
    }

    /// Lists the files and reads the shortcodes.
    ///
    /// @throws IOException if the disk says no
    static SiteContent of(Site site) throws IOException {
        if (site.kind() == SiteKind.NONE) {
            return NONE;
        }
        List<SiteFile> files = files(site);
        return new SiteContent(
                files,
                files.stream().map(SiteFile::address).collect(toSet()),
                ShortcodeFolder.templates(site),
                SiteKnowledge.of(site));
    }

    private static List<SiteFile> files(Site site) throws IOException {
        List<SiteFile> files = new ArrayList<>();
        for (Path folder : site.staticFolders()) {
            for (Path file : FileCollector.in(folder)) {
                String relative = folder.relativize(file).toString().replace('\\', '/');
                files.add(new SiteFile(file, "/" + relative));
            }
        }
        Path posts = site.postsFolder();
        if (!site.staticFolders().contains(posts)) {
            FileCollector.in(posts).forEach(file -> files.add(new SiteFile(file, "")));
        }
        return files;
    }

    boolean isServed(String sitePath) {
        return served.contains(sitePath);
    }

    /// The pages among the posts that are not written in Markdown.
    List<Path> pages() {
        return files.stream()
                .filter(file -> file.address().isEmpty())
                .map(SiteFile::path)
                .filter(SiteContent::isPage)
                .toList();
    }

    private static boolean isPage(Path file) {
        String name = String.valueOf(file.getFileName());
        return PAGES.contains(name.substring(name.lastIndexOf('.') + 1));
    }
}
