package weeknote.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A post's file as Hugo sees it: `content/posts/trip/index.de.md` is the leaf bundle `trip` in the
/// folder `posts`, in German ([Hugo](https://gohugo.io/content-management/organization/)).
///
/// @param folders from the folder of posts to the post; a bundle's own is not among them
/// @param name the file's without its ending and language; a bundle's is its folder's; empty for
///   the home page
/// @param language as the file's name says it, if the site knows it, or its folder; else empty
record ContentPath(List<String> folders, String name, String language, Kind kind) {

    enum Kind {
        PAGE,
        /// `trip/index.md`
        LEAF,
        /// `posts/_index.md`
        BRANCH
    }

    ContentPath {
        folders = List.copyOf(folders);
    }

    static ContentPath of(Site site, Path path) {
        return of(site, site.postsFolder(), path);
    }

    /// Without asking the disk for the folder of posts.
    static ContentPath of(Site site, Path folder, Path path) {
        Optional<LanguageFolder> own = LanguageFolder.holding(site, path);
        Path start = own.map(LanguageFolder::folder).orElse(folder);
        Path relative = path.startsWith(start) ? start.relativize(path) : path.getFileName();
        List<String> folders = new ArrayList<>();
        relative.forEach(name -> folders.add(name.toString()));
        folders.removeLast();
        String stem = stem(path);
        String language = language(site, stem);
        String name = language.isEmpty() ? stem : stem(Path.of(stem));
        Kind kind = kind(name);
        if (kind != Kind.PAGE) {
            name = folders.isEmpty() ? "" : folders.removeLast();
        }
        String ofFolder = own.map(LanguageFolder::language).orElse("");
        return new ContentPath(folders, name, language.isEmpty() ? ofFolder : language, kind);
    }

    private static Kind kind(String name) {
        return switch (name) {
            case "index" -> Kind.LEAF;
            case "_index" -> Kind.BRANCH;
            default -> Kind.PAGE;
        };
    }

    /// `de` of `a.de`, if the site has that language.
    private static String language(Site site, String stem) {
        int dot = stem.lastIndexOf('.');
        String last = stem.substring(dot + 1).toLowerCase(Locale.ROOT);
        return dot > 0 && site.config().section("languages").keys().contains(last) ? last : "";
    }

    /// The file's name without its ending.
    static String stem(Path path) {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /// The names on the way to the post; none for the home page.
    List<String> names() {
        List<String> names = new ArrayList<>(folders);
        if (!name.isEmpty()) {
            names.add(name);
        }
        return names;
    }
}
