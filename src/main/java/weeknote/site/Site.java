package weeknote.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import weeknote.frontmatter.Engine;
import weeknote.markdown.Dialect;
import weeknote.post.Post;

/// The folder of posts that a post belongs to, recognised by the configuration of its generator.
///
/// A post without such a configuration above it stands alone: its own folder is the root.
///
/// @param config what its generator is told
/// @param settings what Weeknote is told, in `.weeknote.yaml` of the root: `checks: {link.http:
///   off}`
public record Site(Path root, SiteKind kind, SiteConfig config, SiteConfig settings) {

    /// No site: what a post without a file belongs to.
    public static final Site NONE = new Site(Path.of(""), SiteKind.NONE);

    /// A site that configures nothing.
    public Site(Path root, SiteKind kind) {
        this(root, kind, SiteConfig.NONE);
    }

    public Site(Path root, SiteKind kind, SiteConfig config) {
        this(root, kind, config, SiteConfig.NONE);
    }

    /// The site around a post or folder, found by walking up to a configuration: `hugo.*` or
    /// `config.*` beside a `content` folder, or with a `contentDir`, or any in `config/_default`
    /// for Hugo, `_config.*` for Jekyll.
    public static Site around(Path path) {
        Path start = path.toAbsolutePath().normalize();
        Path folder = Files.isDirectory(start) ? start : parentOf(start);
        for (Path above = folder; above != null; above = above.getParent()) {
            SiteKind kind = kindOf(above);
            if (kind != SiteKind.NONE) {
                return new Site(
                        above, kind, ConfigFiles.read(above, kind), ConfigFiles.settings(above));
            }
        }
        return new Site(folder, SiteKind.NONE, SiteConfig.NONE, ConfigFiles.settings(folder));
    }

    private static Path parentOf(Path path) {
        Path parent = path.getParent();
        return parent == null ? path : parent;
    }

    private static SiteKind kindOf(Path folder) {
        boolean isHugo =
                ConfigFiles.isIn(folder, "hugo", SiteKind.HUGO)
                        || ConfigFiles.hasDefaults(folder)
                        || (ConfigFiles.isIn(folder, "config", SiteKind.HUGO)
                                && hasContent(folder));
        if (isHugo) {
            return SiteKind.HUGO;
        }
        return ConfigFiles.isIn(folder, "_config", SiteKind.JEKYLL)
                ? SiteKind.JEKYLL
                : SiteKind.NONE;
    }

    private static boolean hasContent(Path folder) {
        return Files.isDirectory(folder.resolve("content"))
                || ConfigFiles.read(folder, SiteKind.HUGO).string("contentDir").isPresent();
    }

    /// The sentence to tell the author if a file of its configuration or settings could not be
    /// read.
    public Optional<String> problem() {
        return config.problem().or(settings::problem);
    }

    /// Whose rules its front matter follows.
    public Engine engine() {
        return switch (kind) {
            case HUGO, NONE -> Engine.HUGO;
            case JEKYLL -> Engine.JEKYLL;
        };
    }

    /// Whose Markdown it writes, as its configuration tunes it.
    public Dialect dialect() {
        return switch (kind) {
            case HUGO, NONE -> new HugoMarkup(config).dialect();
            case JEKYLL -> new KramdownMarkup(config).dialect();
        };
    }

    /// Reads a post as the site's generator does.
    public Post read(String text) {
        return Post.of(text, engine(), dialect());
    }

    /// The folder that holds its posts: `content` of a Hugo site, or its `contentDir`.
    public Path postsFolder() {
        Path content = folder(config.string("contentDir").orElse("content"), "content");
        return kind == SiteKind.HUGO && Files.isDirectory(content) ? content : root;
    }

    /// The folders whose files the site serves from its root, in the order in which they are looked
    /// through: of a Hugo site its `staticDir`, which may be several, and its `assetDir`.
    public List<Path> staticFolders() {
        return switch (kind) {
            case HUGO -> {
                List<String> names = config.strings("staticDir");
                Stream<Path> folders =
                        (names.isEmpty() ? List.of("static") : names)
                                .stream().map(name -> folder(name, "static"));
                String assets = config.string("assetDir").orElse("assets");
                yield Stream.concat(folders, Stream.of(folder(assets, "assets"))).toList();
            }
            case JEKYLL, NONE -> List.of(root);
        };
    }

    /// Folders of a Hugo site's themes, such as `themes/x/static`, which are looked through last.
    ///
    /// @param names of the folders in each theme
    List<Path> themeFolders(String... names) {
        if (kind != SiteKind.HUGO) {
            return List.of();
        }
        Path themes = folder(config.string("themesDir").orElse("themes"), "themes");
        return config.strings("theme").stream()
                .flatMap(theme -> Stream.of(names).map(name -> theme + "/" + name))
                .map(name -> inside(themes, name))
                .flatMap(Optional::stream)
                .toList();
    }

    /// The folders of its templates: of a Hugo site `layouts` and those of its themes.
    List<Path> templateFolders() {
        return switch (kind) {
            case HUGO -> {
                String layouts = config.string("layoutDir").orElse("layouts");
                yield Stream.concat(
                                Stream.of(folder(layouts, "layouts")),
                                themeFolders("layouts").stream())
                        .toList();
            }
            case JEKYLL -> List.of(root.resolve("_layouts"), root.resolve("_includes"));
            case NONE -> List.of();
        };
    }

    /// Where its generator puts what it makes: `public`, `_site`. It need not be there, or be new.
    Path builtFolder() {
        return kind == SiteKind.JEKYLL
                ? folder(config.string("destination").orElse("_site"), "_site")
                : folder(config.string("publishDir").orElse("public"), "public");
    }

    private static Optional<Path> inside(Path folder, String name) {
        try {
            return Optional.of(folder.resolve(name).normalize())
                    .filter(path -> path.startsWith(folder));
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }

    /// The folder from which the paths of a post are counted: of its language, or of all posts.
    public Path contentFolder(Path post) {
        return LanguageFolder.holding(this, post)
                .map(LanguageFolder::folder)
                .orElseGet(this::postsFolder);
    }

    /// The folder of posts that the configuration calls so.
    Path folder(String name) {
        return folder(name, "content");
    }

    /// The folder of that name, or the usual one where the name leads out of the site, whose files
    /// alone are to be shown.
    private Path folder(String name, String usual) {
        try {
            Path folder = root.resolve(name).normalize();
            return folder.startsWith(root.normalize()) ? folder : root.resolve(usual);
        } catch (InvalidPathException e) {
            // A configuration may say anything; what cannot be a path is none.
            return root.resolve(usual);
        }
    }

    /// Where the site stands, such as `https://example.org/blog/`; empty if it does not say.
    public String baseUrl() {
        return switch (kind) {
            case HUGO, NONE -> config.string("baseURL").orElse("");
            case JEKYLL -> config.string("url").orElse("") + basePath();
        };
    }

    /// `/blog/` of `https://example.org/blog/`; empty if it does not say.
    public String basePath() {
        if (kind == SiteKind.JEKYLL) {
            return config.string("baseurl").orElse("");
        }
        try {
            String path = new URI(baseUrl()).getRawPath();
            return path == null ? "" : path;
        } catch (URISyntaxException e) {
            // What is no address has no path; Hugo would not publish such a site.
            return "";
        }
    }
}
