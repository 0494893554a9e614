package weeknote.site;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The pages of a site by their addresses and aliases, and which others its engine makes by itself.
final class SitePages {

    private static final String INDEX = "/index.html";
    private static final String HTML = ".html";

    private final Site site;
    private final Map<String, IndexedPost> posts = new HashMap<>();
    private final Map<String, IndexedPost> names = new HashMap<>();
    private final Set<String> sections = new HashSet<>(Set.of(""));
    private final Set<String> taxonomies = new HashSet<>();

    SitePages(Site site, Collection<IndexedPost> posts) {
        this.site = site;
        posts.forEach(post -> this.posts.putIfAbsent(key(post.address()), post));
        posts.forEach(post -> post.aliases().forEach(alias -> addAlias(post, alias)));
        posts.forEach(this::addSections);
        posts.forEach(post -> names.putIfAbsent(String.valueOf(post.path().getFileName()), post));
        SiteConfig configured = site.config().section("taxonomies");
        configured.keys().forEach(name -> taxonomies.addAll(configured.strings(name)));
        if (taxonomies.isEmpty()) {
            taxonomies.addAll(List.of("tags", "categories"));
        }
    }

    /// One that is relative starts beside the page
    /// ([Hugo](https://gohugo.io/content-management/urls/#aliases)).
    private void addAlias(IndexedPost post, String alias) {
        new SitePath(site, key(post.address()))
                .of(alias)
                .ifPresent(path -> posts.putIfAbsent(key(path), post));
    }

    private void addSections(IndexedPost post) {
        StringBuilder section = new StringBuilder();
        for (String folder : ContentPath.of(site, post.path()).folders()) {
            section.append('/').append(AddressText.of(folder));
            sections.add(section.toString());
        }
    }

    /// The post at a path of the site, whether or not that ends in a slash, `index.html` or
    /// `.html`.
    Optional<IndexedPost> post(String path) {
        return Optional.ofNullable(posts.get(key(path)));
    }

    /// The first post whose file has a name.
    Optional<IndexedPost> named(String name) {
        return Optional.ofNullable(names.get(name));
    }

    /// Whether the site makes a page there without a post, as far as Hugo's rules tell: the home
    /// page, lists of sections and terms, feeds. Of another engine any page may be.
    boolean mayBeList(String path) {
        String key = key(path);
        return site.kind() != SiteKind.HUGO
                || sections.contains(key)
                || taxonomies.stream().anyMatch(name -> (key + "/").startsWith("/" + name + "/"))
                || key.endsWith(".xml")
                || key.endsWith(".json");
    }

    private static String key(String path) {
        String page =
                path.endsWith(INDEX)
                        ? path.substring(0, path.length() - INDEX.length())
                        : path.endsWith(HTML)
                                ? path.substring(0, path.length() - HTML.length())
                                : path;
        return page.endsWith("/") ? page.substring(0, page.length() - 1) : page;
    }
}
