package weeknote.site;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import weeknote.frontmatter.FieldValue;
import weeknote.frontmatter.FieldValue.MapValue;
import weeknote.frontmatter.FrontMatter;
import weeknote.markdown.Destination;
import weeknote.markdown.ShortcodeLookup;

/// Where a post stands: its file, the site around it, and what it can refer to there.
///
/// @param path of its file; empty for a post without one
/// @param index of the site; [PostIndex#NONE] while it is not known
public record PostPlace(Path path, Site site, PostIndex index) {

    /// Of a post without a file.
    public static final PostPlace NONE = new PostPlace(Path.of(""), Site.NONE, PostIndex.NONE);

    /// A place whose site's posts are not known.
    public static PostPlace of(Path path, Site site) {
        return new PostPlace(path.toAbsolutePath().normalize(), site, PostIndex.NONE);
    }

    /// The folder of Jekyll's posts.
    private static final Path POSTS = Path.of("_posts");

    public PostPlace with(PostIndex index) {
        return new PostPlace(path, site, index);
    }

    /// The files that the post can lead to.
    public PostFiles files() {
        return site.kind() == SiteKind.NONE
                ? PostFiles.at(site, path, "", Bundles.NONE)
                : index.files(path);
    }

    /// The date that Jekyll reads in the name of a post's file.
    public Optional<LocalDate> dateOfName() {
        boolean isPost = StreamSupport.stream(path.spliterator(), false).anyMatch(POSTS::equals);
        return isPost && site.kind() == SiteKind.JEKYLL
                ? JekyllName.of(ContentPath.stem(path)).map(JekyllName::date)
                : Optional.empty();
    }

    /// How the preview asks for an image: of one that is named by a whole URI of this site, by its
    /// path there.
    public String imageAddress(String destination) {
        return Destination.of(destination) instanceof Destination.External
                ? new SitePath(site, "")
                        .of(destination)
                        .map(path -> PostAddress.at(site.basePath(), path))
                        .orElse(destination)
                : destination;
    }

    /// What the shortcodes of a post with this front matter find here.
    public ShortcodeLookup shortcodes(FrontMatter frontMatter) {
        return new ShortcodeLookup() {
            @Override
            public Optional<String> param(String name) {
                return of(frontMatter)
                        .string(name)
                        .or(() -> site.config().string("params." + name));
            }

            @Override
            public Optional<String> template(String name) {
                return index.shortcodes().stream()
                        .filter(template -> template.name().equals(name))
                        .map(ShortcodeTemplate::source)
                        .findFirst();
            }

            @Override
            public Optional<String> permalink(String reference, boolean isRelative) {
                return PostPlace.this.permalink(reference, isRelative);
            }
        };
    }

    /// The address that Hugo's `ref` and Jekyll's `post_url` and `link` find for a reference
    /// without its fragment; empty where they find nothing and the site is not built.
    public Optional<String> referred(String reference) {
        return index.referred(path, reference).or(() -> file(reference));
    }

    /// Jekyll's `link` leads to files too.
    private Optional<String> file(String target) {
        String rooted = target.startsWith("/") ? target : "/" + target;
        return site.kind() == SiteKind.JEKYLL && index.isServed(rooted)
                ? Optional.of(rooted)
                : Optional.empty();
    }

    private static SiteConfig of(FrontMatter frontMatter) {
        Map<String, FieldValue> values = new LinkedHashMap<>();
        frontMatter.fields().forEach(field -> values.put(field.key(), field.value()));
        return new SiteConfig(new MapValue(values), "");
    }

    private Optional<String> permalink(String reference, boolean isRelative) {
        int hash = reference.indexOf('#');
        String target = hash < 0 ? reference : reference.substring(0, hash);
        String fragment = hash < 0 ? "" : reference.substring(hash);
        String base = isRelative ? site.basePath() : site.baseUrl();
        return referred(target).map(address -> PostAddress.at(base, address) + fragment);
    }
}
