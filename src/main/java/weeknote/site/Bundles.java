package weeknote.site;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Where Hugo serves the files of a site's page bundles: with `posts/trip/index.md` at
/// `/2016/alps/` `posts/trip/peak.png` is at `/2016/alps/peak.png`, and nowhere else
/// ([Hugo](https://gohugo.io/content-management/page-bundles/)).
final class Bundles {

    static final Bundles NONE = new Bundles(false);

    /// While the posts are not known: every file may be one of a bundle.
    static final Bundles UNKNOWN = new Bundles(true);

    private final Map<String, Path> folders = new HashMap<>();
    private final Map<Path, String> addresses = new HashMap<>();
    private final boolean mayHoldAll;

    private Bundles(boolean mayHoldAll) {
        this.mayHoldAll = mayHoldAll;
    }

    static Bundles of(Site site, Collection<IndexedPost> posts) {
        var bundles = new Bundles(false);
        if (site.kind() == SiteKind.HUGO) {
            Path content = site.postsFolder();
            posts.stream()
                    .filter(post ->
                            ContentPath.of(site, content, post.path()).kind()
                                    == ContentPath.Kind.LEAF)
                    .filter(post -> post.address().endsWith("/"))
                    .forEach(bundles::add);
        }
        return bundles;
    }

    private void add(IndexedPost post) {
        Path folder = post.path().resolveSibling("").normalize();
        folders.putIfAbsent(post.address(), folder);
        addresses.put(folder, post.address());
    }

    /// The folder of the bundle in which a path of the site lies.
    Optional<Path> folder(String path) {
        return address(path).map(folders::get);
    }

    /// What follows the address of that bundle: `peak.png`.
    String within(String path) {
        return path.substring(address(path).orElse("").length());
    }

    private Optional<String> address(String path) {
        for (int end = path.lastIndexOf('/'); end >= 0; end = path.lastIndexOf('/', end - 1)) {
            String address = path.substring(0, end + 1);
            if (folders.containsKey(address)) {
                return Optional.of(address);
            }
        }
        return Optional.empty();
    }

    /// Whether a file below the folder of posts is one of a bundle, and so served at its address.
    boolean hold(Path file) {
        return mayHoldAll || address(file).isPresent();
    }

    /// Where a file of a bundle is served: `/2016/alps/peak.png`.
    Optional<String> address(Path file) {
        for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
            String address = addresses.get(folder);
            if (address != null) {
                return Optional.of(address + folder.relativize(file).toString().replace('\\', '/'));
            }
        }
        return Optional.empty();
    }
}
