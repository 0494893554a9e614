package weeknote.site;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import weeknote.frontmatter.FrontMatter;
import weeknote.markdown.Heading;
import weeknote.post.PageIds;

/// What can be linked to in a site: its posts, its files, its shortcodes. A value, made off the
/// JavaFX thread; after a save only the post that changed is read anew.
public final class PostIndex {

    /// Of no site.
    public static final PostIndex NONE =
            new PostIndex(Site.NONE, new TreeMap<>(), new TreeMap<>(), SiteContent.NONE);

    private final Site site;
    private final Path folder;
    private final Map<Path, IndexedPost> posts;
    private final Map<Path, List<UsedField>> used;
    private final SiteFields fields;
    private final List<IndexedPost> sorted;
    private final SiteContent content;
    private final References references;
    private final SitePages pages;
    private final KnownPaths paths;
    private final Bundles bundles;

    /// Of the posts that were asked for: each is read once.
    private final Map<Path, PageIds> ids = new ConcurrentHashMap<>();

    private PostIndex(
            Site site,
            Map<Path, IndexedPost> posts,
            Map<Path, List<UsedField>> used,
            SiteContent content) {
        this.site = site;
        // Asking the site for it asks the disk, too often for each link of each post.
        folder = site.postsFolder();
        this.posts = posts;
        this.used = used;
        fields = SiteFields.of(used.values());
        sorted = List.copyOf(posts.values());
        this.content = content;
        references = new References(site, sorted);
        pages = new SitePages(site, sorted, content);
        bundles = Bundles.of(site, sorted);
        paths = new KnownPaths(folder, sorted, content.files(), bundles);
    }

    /// Reads the front matter of every post and lists the files. A post that cannot be read is
    /// passed over.
    ///
    /// @throws IOException if the folder of the posts cannot be looked into
    public static PostIndex of(Site site) throws IOException {
        Map<Path, IndexedPost> posts = new TreeMap<>();
        Map<Path, List<UsedField>> used = new TreeMap<>();
        for (Path path : paths(site)) {
            frontMatter(site, path)
                    .ifPresent(found -> {
                        posts.put(path, IndexedPost.of(site, path, found));
                        used.put(path, used(found));
                    });
        }
        return new PostIndex(site, posts, used, SiteContent.of(site));
    }

    private static List<UsedField> used(FrontMatter frontMatter) {
        return frontMatter.fields().stream().map(UsedField::of).toList();
    }

    // A post that stands alone has its folder for company, not all that lies below it.
    private static List<Path> paths(Site site) throws IOException {
        return site.kind() == SiteKind.NONE
                ? PostFolder.listAlone(site.root())
                : PostFolder.list(site.postsFolder()).posts();
    }

    private static Optional<FrontMatter> frontMatter(Site site, Path path) {
        try {
            return Optional.of(FrontMatter.of(PostFile.read(path).text(), site.engine()));
        } catch (IOException e) {
            // Another post's trouble is not this one's; opening that post says what it is.
            return Optional.empty();
        }
    }

    /// In the order of their paths.
    public List<IndexedPost> posts() {
        return sorted;
    }

    public List<SiteFile> files() {
        return content.files();
    }

    public List<ShortcodeTemplate> shortcodes() {
        return content.shortcodes();
    }

    /// Whether what is not in here is surely not there.
    public SiteKnowledge knowledge() {
        return content.knowledge();
    }

    public KnownPaths paths() {
        return paths;
    }

    /// The fields that the posts have, and the terms in them.
    public SiteFields fields() {
        return fields;
    }

    /// Whether the post at `path` has a term in the list of a key.
    public boolean hasTerm(Path path, String key, String term) {
        return used.getOrDefault(path, List.of()).stream()
                .anyMatch(
                        field -> field.key().equalsIgnoreCase(key) && field.terms().contains(term));
    }

    public Site site() {
        return site;
    }

    public Optional<IndexedPost> post(Path path) {
        return Optional.ofNullable(posts.get(path));
    }

    /// The address of the post that Hugo's `ref` means by `reference`, without a fragment, on the
    /// page at `from`.
    Optional<String> referred(Path from, String reference) {
        return references.address(from, reference);
    }

    /// The post that `path`, without a fragment, leads to from the post at `from`: by its address
    /// or an alias, whole, from the site's root or from there, by its file from there or from the
    /// folder of posts, or, as Hugo's `ref` does, by the name of its file alone.
    public Optional<IndexedPost> linked(Path from, String path) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        return byFile(from, path)
                .or(() -> sitePath(from, path).flatMap(pages::post))
                .or(() -> pages.named(path));
    }

    /// Whether a link of the post at `from` leads to nothing that is known of the site: to no post,
    /// no served file, no list that the engine makes. [#knowledge] tells how sure that is.
    public boolean isMissing(Path from, String path) {
        return site.kind() != SiteKind.NONE
                && linked(from, path).isEmpty()
                && sitePath(from, path).map(found -> !mayBe(found)).orElse(false);
    }

    /// The post whose file a link of the post at `from` names, `b.md`, where the site leaves the
    /// link as it is, so that readers find nothing.
    public Optional<IndexedPost> leftAsFile(Path from, String path) {
        if (!knowledge().links() || !PostFolder.isPost(Path.of(KnownPaths.name(path)))) {
            return Optional.empty();
        }
        boolean leads =
                sitePath(from, path)
                        .filter(found -> pages.post(found).isPresent() || mayBe(found))
                        .isPresent();
        return leads
                ? Optional.empty()
                : byFile(from, path)
                        .or(() -> post(site.root().resolve(path.substring(1)).normalize()))
                        .or(() -> pages.named(path));
    }

    /// How a link from the root of the server leads to an address of the site: `/blog/a/` to `/a/`.
    public String rooted(String address) {
        String base = site.basePath();
        String folder = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        return knowledge().links() ? folder + address : address;
    }

    /// Whether a path is surely not one of this site, which stands in a folder of its server: `/a/`
    /// at `https://example.org/blog/`.
    public boolean isBesideSite(String path) {
        return path.startsWith("/")
                && !path.startsWith("//")
                && knowledge().links()
                && !new SitePath(site, "").isBelowBase(path);
    }

    private boolean mayBe(String sitePath) {
        String folder = sitePath.endsWith("/") ? sitePath : sitePath + "/";
        return pages.mayBeList(sitePath) || isServed(sitePath) || isServed(folder + "index.html");
    }

    /// Whether the site serves a file at a path from its root.
    boolean isServed(String sitePath) {
        return content.isServed(sitePath);
    }

    /// The path from the site's root that a link of the post at `from`, decoded and without its
    /// fragment, leads to; empty if it leads elsewhere.
    public Optional<String> sitePath(Path from, String path) {
        return new SitePath(site, address(from)).of(path);
    }

    /// Where the site shows the post at `path`; empty if that is not known.
    public String address(Path path) {
        return post(path).map(IndexedPost::address).orElse("");
    }

    /// The post that the site shows at a path from its root, or leads on to from there.
    public Optional<IndexedPost> shown(String sitePath) {
        return pages.post(sitePath);
    }

    /// Whether a path from the site's root is only an alias of the post that it leads to.
    public boolean isAlias(String sitePath) {
        return pages.at(sitePath).isEmpty() && pages.post(sitePath).isPresent();
    }

    /// The posts that the site would show at an address; of several it shows one.
    public List<IndexedPost> at(String address) {
        return pages.at(address);
    }

    /// The files that the links of the post at `from` lead to.
    public PostFiles files(Path from) {
        return PostFiles.at(site, from, address(from), bundles);
    }

    private Optional<IndexedPost> byFile(Path from, String path) {
        try {
            String relative = path.startsWith("/") ? path.substring(1) : path;
            Path start = path.startsWith("/") ? folder : parent(from);
            return post(start.resolve(relative).normalize())
                    .or(() -> post(folder.resolve(relative).normalize()));
        } catch (InvalidPathException e) {
            // A link may hold any text; one that cannot be a path leads to no file.
            return Optional.empty();
        }
    }

    private static Path parent(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    /// With the text of one post as it is now, known before or not.
    public PostIndex with(Path path, String text) {
        FrontMatter frontMatter = FrontMatter.of(text, site.engine());
        Map<Path, IndexedPost> changed = new TreeMap<>(posts);
        changed.put(path, IndexedPost.of(site, path, frontMatter));
        Map<Path, List<UsedField>> changedFields = new TreeMap<>(used);
        changedFields.put(path, used(frontMatter));
        return new PostIndex(site, changed, changedFields, content);
    }

    public PostIndex without(Path path) {
        Map<Path, IndexedPost> changed = new TreeMap<>(posts);
        changed.remove(path);
        Map<Path, List<UsedField>> changedFields = new TreeMap<>(used);
        changedFields.remove(path);
        return new PostIndex(site, changed, changedFields, content);
    }

    /// The ids of a post's page, read from its file when they are asked for first; a file that
    /// cannot be read may have any.
    public PageIds ids(Path path) {
        return ids.computeIfAbsent(path, this::readIds);
    }

    private PageIds readIds(Path path) {
        try {
            return PageIds.of(site.read(PostFile.read(path).text()));
        } catch (IOException e) {
            return PageIds.UNKNOWN;
        }
    }

    /// The headings of a post, read from its file now; none if it cannot be read.
    public List<Heading> headings(Path path) {
        try {
            return site.read(PostFile.read(path).text()).document().headings();
        } catch (IOException e) {
            // Nothing can be offered of what cannot be read.
            return List.of();
        }
    }
}
