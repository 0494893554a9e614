package weeknote.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import weeknote.frontmatter.FrontMatter;
import weeknote.markdown.PercentEncoding;

/// Where a site shows a post, by Hugo's rule: `content/posts/week-40.md` at `/posts/week-40/`; a
/// slug takes the place of the last name, the section's `permalinks` of the configuration that of
/// the path, `url` that of all ([Hugo](https://gohugo.io/content-management/urls/)).
public final class PostAddress {

    private PostAddress() {}

    /// The address from the site's root, not encoded.
    public static String of(Site site, Path path, FrontMatter frontMatter) {
        if (site.kind() == SiteKind.JEKYLL) {
            return JekyllAddress.of(site, path, frontMatter);
        }
        Optional<String> url = text(frontMatter, "url");
        if (url.isPresent()) {
            return url.get().contains("://") ? url.get() : slashed(url.get());
        }
        ContentPath content = ContentPath.of(site, path);
        Optional<String> pattern = pattern(site, content);
        if (pattern.isPresent()) {
            String filled = new PermalinkPattern(content, frontMatter).fill(pattern.get());
            return inLanguage(site, content.language(), slashed(filled));
        }
        List<String> names = content.names();
        if (!names.isEmpty() && content.kind() != ContentPath.Kind.BRANCH) {
            text(frontMatter, "slug").ifPresent(slug -> names.set(names.size() - 1, slug));
        }
        String joined = AddressText.of(String.join("/", names));
        return inLanguage(site, content.language(), joined.isEmpty() ? "/" : slashed(joined));
    }

    /// An address on a site that stands at `base`, such as `https://example.org`, encoded. One that
    /// is whole stays as it is.
    public static String at(String base, String address) {
        if (address.contains("://")) {
            return address;
        }
        String root = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
        return PercentEncoding.encode(root + address);
    }

    /// Permalinks are given to the pages of a section that lies right below the folder of posts.
    private static Optional<String> pattern(Site site, ContentPath content) {
        boolean isPage = content.kind() != ContentPath.Kind.BRANCH && !content.folders().isEmpty();
        if (site.kind() != SiteKind.HUGO || !isPage) {
            return Optional.empty();
        }
        SiteConfig permalinks = site.config().section("permalinks");
        String section = content.folders().getFirst();
        // Since 0.115 by kind of page too.
        return permalinks.string(section).or(() -> permalinks.string("page." + section));
    }

    /// The pages of a language that is not the main one lie below its name, and those of the main
    /// one too if the site says so.
    ///
    /// @param language empty for the main one
    static String inLanguage(Site site, String language, String address) {
        SiteConfig config = site.config();
        String main = config.string("defaultContentLanguage").orElse("en").toLowerCase(Locale.ROOT);
        String own = language.isEmpty() ? main : language;
        boolean isBelow =
                !own.equals(main)
                        || (config.bool("defaultContentLanguageInSubdir", false)
                                && config.section("languages").keys().size() > 1);
        return isBelow ? "/" + own + address : address;
    }

    private static Optional<String> text(FrontMatter frontMatter, String key) {
        return frontMatter.text(key).filter(text -> !text.isBlank());
    }

    /// With the slashes of a page: `/a/b/`, `/a.html`.
    private static String slashed(String path) {
        String rooted = path.startsWith("/") ? path : "/" + path;
        boolean isFile = rooted.lastIndexOf('.') > rooted.lastIndexOf('/');
        return rooted.endsWith("/") || isFile ? rooted : rooted + "/";
    }
}
