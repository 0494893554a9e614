package weeknote.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import weeknote.text.NearWords;

/// The paths of a site, to find which one was meant by a path that leads nowhere. All start at the
/// root: of a page's address, else of the folder of posts or of a static folder.
public final class KnownPaths {

    /// What a path leads to.
    public enum Kind {
        /// `/posts/week-40/`
        PAGE,
        /// `/posts/week-40.md`
        POST,
        /// `/img/a.png`
        FILE
    }

    private record Known(
            Map<String, String> paths, NearWords words, Map<String, List<String>> named) {

        static final Known NOTHING = of(Stream.empty());

        static Known of(Stream<String> paths) {
            Map<String, String> byWord =
                    paths.collect(
                            toMap(KnownPaths::word, Function.identity(), (first, _) -> first));
            return new Known(
                    byWord,
                    NearWords.of(byWord.keySet()),
                    byWord.values().stream().collect(groupingBy(KnownPaths::name)));
        }
    }

    private final Map<Kind, Known> known = new EnumMap<>(Kind.class);

    KnownPaths(
            Site site, Collection<IndexedPost> posts, Collection<SiteFile> files, Bundles bundles) {
        Path folder = site.postsFolder();
        known.put(Kind.PAGE, Known.of(posts.stream().map(IndexedPost::address)));
        known.put(Kind.POST, Known.of(posts.stream().map(post -> rooted(folder, post.path()))));
        known.put(Kind.FILE, Known.of(files.stream().map(file -> address(folder, file, bundles))));
    }

    private static String address(Path folder, SiteFile file, Bundles bundles) {
        return file.address().isEmpty()
                ? bundles.address(file.path()).orElseGet(() -> rooted(folder, file.path()))
                : file.address();
    }

    private static String rooted(Path folder, Path file) {
        String relative = file.startsWith(folder) ? folder.relativize(file).toString() : "";
        return "/" + relative.replace('\\', '/');
    }

    private static String word(String path) {
        return path.length() > 1 && path.endsWith("/")
                ? path.substring(0, path.length() - 1)
                : path;
    }

    /// The last name of a path: `week-40` of `/posts/week-40/`.
    public static String name(String path) {
        String word = word(path);
        return word.substring(word.lastIndexOf('/') + 1);
    }

    /// The paths that may lie within so many slips of one, and a few others.
    public List<String> around(Kind kind, String path, int slips) {
        Known all = all(kind);
        return all.words.around(word(path), slips).stream()
                .flatMap(word -> Stream.ofNullable(all.paths.get(word)))
                .toList();
    }

    /// The paths that end in the same name as another.
    public List<String> named(Kind kind, String path) {
        return all(kind).named.getOrDefault(name(path), List.of());
    }

    private Known all(Kind kind) {
        return known.getOrDefault(kind, Known.NOTHING);
    }
}
