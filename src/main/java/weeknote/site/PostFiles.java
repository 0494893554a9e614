package weeknote.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import weeknote.frontmatter.FrontMatter;

/// The files that the links of one post lead to: beside the post, in the folders that the site
/// serves from its root, and among the posts, by the post's own address or from the root. Nothing
/// else is found, whatever a link says.
public final class PostFiles {

    /// A folder of more files is nobody's folder of a post.
    private static final int MOST = 10_000;

    private final Site site;
    private final Path post;
    private final String address;
    private final Bundles bundles;

    private PostFiles(Site site, Path post, String address, Bundles bundles) {
        this.bundles = bundles;
        this.site = site;
        this.post = post.toAbsolutePath().normalize();
        this.address = address;
    }

    /// Of a post whose address the front matter tells. Bundles of other posts are only found where
    /// Hugo puts them if the configuration does not say otherwise: [PostIndex#files] knows better.
    public static PostFiles of(Site site, Path post, FrontMatter frontMatter) {
        return at(site, post, PostAddress.of(site, post, frontMatter), Bundles.NONE);
    }

    /// The same until the site's posts are known: files that may belong to other posts wait.
    public static PostFiles early(Site site, Path post, FrontMatter frontMatter) {
        return at(site, post, PostAddress.of(site, post, frontMatter), Bundles.UNKNOWN);
    }

    /// Of a post at an address of the site.
    static PostFiles at(Site site, Path post, String address, Bundles bundles) {
        return new PostFiles(site, post, address, bundles);
    }

    /// The file that a decoded link leads to: `pic.png` beside the post, `/images/pic.png` in a
    /// static folder. Empty where there is none, and where the path leads out of those folders.
    public Optional<Path> find(String link) {
        try {
            return Stream.concat(beside(link), onSite(link))
                    .filter(Files::isRegularFile)
                    .findFirst();
        } catch (InvalidPathException e) {
            // A link may hold any text; one that cannot be a path leads to no file.
            return Optional.empty();
        }
    }

    /// The content of the file that a decoded link leads to.
    ///
    /// @throws IOException if the disk says no
    public Optional<byte[]> read(String link) throws IOException {
        Optional<Path> file = find(link);
        return file.isPresent() ? Optional.of(Files.readAllBytes(file.get())) : Optional.empty();
    }

    /// Equal while a decoded link leads to the same file with the same content; empty where it
    /// leads to none.
    public Optional<FileTrace> trace(String link) {
        return find(link).flatMap(FileTrace::of);
    }

    private Stream<Path> beside(String link) {
        return link.startsWith("/")
                ? Stream.empty()
                : InsideFolder.find(post.resolveSibling(""), link);
    }

    private Stream<Path> onSite(String link) {
        // A post that stands alone has no address that relative links could start from.
        String page = site.kind() == SiteKind.NONE ? "" : address;
        return new SitePath(site, page)
                .of(link).stream().flatMap(path -> Stream.concat(served(path), amongPosts(path)));
    }

    private Stream<Path> served(String path) {
        return Stream.concat(
                        site.staticFolders().stream(),
                        site.themeFolders("static", "assets").stream())
                .flatMap(folder -> InsideFolder.find(folder, path.substring(1)));
    }

    /// The files of a bundle stand at the address of its page; others keep their path.
    private Stream<Path> amongPosts(String path) {
        if (site.kind() != SiteKind.HUGO) {
            return Stream.empty();
        }
        Stream<Path> own =
                address.endsWith("/") && path.startsWith(address) && isBundle()
                        ? InsideFolder.find(
                                post.resolveSibling(""), path.substring(address.length()))
                        : Stream.empty();
        Stream<Path> bundled =
                bundles.folder(path).stream()
                        .flatMap(folder -> InsideFolder.find(folder, bundles.within(path)));
        Stream<Path> others =
                Stream.concat(
                                InsideFolder.find(site.postsFolder(), path.substring(1)),
                                ofLanguages(path))
                        .filter(file -> !bundles.hold(file));
        return Stream.of(own, bundled, others).flatMap(each -> each);
    }

    private Stream<Path> ofLanguages(String path) {
        return LanguageFolder.of(site).stream()
                .flatMap(each -> {
                    String start = PostAddress.inLanguage(site, each.language(), "/");
                    return path.startsWith(start)
                            ? InsideFolder.find(each.folder(), path.substring(start.length()))
                            : Stream.empty();
                });
    }

    private boolean isBundle() {
        return ContentPath.of(site, post).kind() != ContentPath.Kind.PAGE;
    }

    /// The names in the folder that a decoded link from beside the post leads into.
    public List<String> neighbours(String link) {
        try {
            Path own = post.resolveSibling("");
            Path folder = own.resolve(link.substring(0, link.lastIndexOf('/') + 1)).normalize();
            return folder.startsWith(own) ? names(folder) : List.of();
        } catch (InvalidPathException e) {
            return List.of();
        }
    }

    private static List<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.limit(MOST)
                    .filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            // Nothing can be offered of what cannot be looked into.
            return List.of();
        }
    }
}
