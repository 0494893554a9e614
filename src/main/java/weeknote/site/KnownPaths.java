package weeknote.site;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    private final Path folder;
    private final List<IndexedPost> posts;
    private final List<SiteFile> files;
    private final Bundles bundles;

    /// Of the kinds that were asked for.
    private final Map<Kind, Known> known = new ConcurrentHashMap<>();

    /// @param folder of the posts
    KnownPaths(Path folder, List<IndexedPost> posts, List<SiteFile> files, Bundles bundles) {
        this.folder = folder;
        this.posts = posts;
        this.files = files;
        this.bundles = bundles;
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
        return known.computeIfAbsent(kind, wanted -> Known.of(paths(wanted)));
    }

    private Stream<String> paths(Kind kind) {
        return switch (kind) {
            case PAGE -> posts.stream().map(IndexedPost::address);
            case POST -> posts.stream().map(post -> rooted(post.path()));
            case FILE -> files.stream().map(this::address);
        };
    }

    private String address(SiteFile file) {
        return file.address().isEmpty()
                ? bundles.address(file.path()).orElseGet(() -> rooted(file.path()))
                : file.address();
    }

    private String rooted(Path file) {
        String relative = file.startsWith(folder) ? folder.relativize(file).toString() : "";
        return "/" + relative.replace('\\', '/');
    }

    private static String word(String path) {
        return path.length() > 1 && path.endsWith("/")
                ? path.substring(0, path.length() - 1)
                : path;
    }
}
