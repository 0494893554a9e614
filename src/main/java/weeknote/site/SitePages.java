package weeknote.site;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import weeknote.frontmatter.FrontMatter;

/// The pages of a site by their addresses and aliases, and which others its engine makes by itself.
final class SitePages {

    private static final String INDEX = "/index.html";
    private static final String HTML = ".html";
    private static final Pattern PAGE_NUMBER = Pattern.compile("/page/\\d+$");

    private final Site site;
    private final Map<String, IndexedPost> posts = new HashMap<>();
    private final Map<String, List<IndexedPost>> at = new HashMap<>();
    private final Map<String, IndexedPost> names = new HashMap<>();
    private final Set<String> others = new HashSet<>();
    private final Set<String> sections = new HashSet<>(Set.of(""));
    private final Set<String> taxonomies = new HashSet<>();

    SitePages(Site site, Collection<IndexedPost> posts, SiteContent content) {
        this.site = site;
        posts.forEach(post -> this.posts.putIfAbsent(key(post.address()), post));
        posts.forEach(post -> at.merge(key(post.address()), List.of(post), SitePages::joined));
        posts.forEach(post -> post.aliases().forEach(alias -> addAlias(post, alias)));
        posts.forEach(post -> addSections(post.path()));
        content.pages().forEach(this::addPage);
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

    private static <T> List<T> joined(List<T> some, List<T> more) {
        return Stream.concat(some.stream(), more.stream()).toList();
    }

    /// Of another format than Markdown: where it stands is known, what it says is not.
    private void addPage(Path path) {
        addSections(path);
        others.add(key(PostAddress.of(site, path, FrontMatter.of(""))));
    }

    private void addSections(Path post) {
        StringBuilder section = new StringBuilder();
        for (String folder : ContentPath.of(site, post).folders()) {
            section.append('/').append(AddressText.of(folder));
            sections.add(section.toString());
        }
    }

    /// The post at a path of the site, whether or not that ends in a slash, `index.html` or
    /// `.html`.
    Optional<IndexedPost> post(String path) {
        return Optional.ofNullable(posts.get(key(path)));
    }

    /// The posts that have an address; of several the site shows one.
    List<IndexedPost> at(String address) {
        return at.getOrDefault(key(address), List.of());
    }

    /// The first post whose file has a name.
    Optional<IndexedPost> named(String name) {
        return Optional.ofNullable(names.get(name));
    }

    /// Whether the site makes a page there without a post, as far as Hugo's rules tell: the home
    /// page, lists of sections and terms, feeds.
    boolean mayBeList(String path) {
        String key = withoutNumber(withoutLanguage(key(path)));
        return sections.contains(key)
                || others.contains(key(path))
                || taxonomies.stream().anyMatch(name -> (key + "/").startsWith("/" + name + "/"))
                || key.endsWith(".xml")
                || key.endsWith(".json");
    }

    /// `/posts` of `/de/posts`
    private String withoutLanguage(String key) {
        int end = key.indexOf('/', 1);
        String first = key.isEmpty() ? "" : key.substring(1, end < 0 ? key.length() : end);
        boolean isLanguage = site.config().section("languages").keys().contains(first);
        return isLanguage ? key.substring(first.length() + 1) : key;
    }

    /// `/posts` of `/posts/page/2`, where a list goes on
    /// ([Hugo](https://gohugo.io/templates/pagination/)).
    private static String withoutNumber(String key) {
        return PAGE_NUMBER.matcher(key).replaceFirst("");
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
