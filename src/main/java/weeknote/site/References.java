package weeknote.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Resolves the references of Hugo's `ref` and `relref`: by the file's path from the page's folder,
/// then from the folder of posts, then by the file's name alone where no other file has it
/// ([Hugo](https://gohugo.io/content-management/cross-references/), tried with 0.111).
///
/// Paths are compared in lower case; their ending may be left out. Of several languages the page's
/// own is meant.
final class References {

    private final Site site;
    private final Path folder;
    private final Map<String, String> addresses = new HashMap<>();
    private final Map<String, Set<String>> paths = new HashMap<>();

    References(Site site, Collection<IndexedPost> posts) {
        this.site = site;
        folder = site.postsFolder();
        posts.forEach(this::add);
    }

    private void add(IndexedPost post) {
        ContentPath content = ContentPath.of(site, folder, post.path());
        String language = language(content);
        String path = path(content.names());
        addresses.put(language + path, post.address());
        switch (content.kind()) {
            case PAGE -> {}
            case LEAF -> addresses.put(language + join(path, "index"), post.address());
            case BRANCH -> addresses.put(language + join(path, "_index"), post.address());
        }
        String name = content.name().toLowerCase(Locale.ROOT);
        paths.computeIfAbsent(language + name, key -> new TreeSet<>()).add(path);
        // Hugo makes the home page and the uppermost sections without a file too.
        addresses.putIfAbsent(language + "/", PostAddress.inLanguage(site, language, "/"));
        content.folders().stream()
                .limit(1)
                .map(section -> section.toLowerCase(Locale.ROOT))
                .forEach(section ->
                        addresses.putIfAbsent(
                                language + "/" + section,
                                PostAddress.inLanguage(
                                        site, language, "/" + AddressText.of(section) + "/")));
    }

    /// The address of the post that a reference, without its fragment, means on the page at `from`.
    Optional<String> address(Path from, String reference) {
        ContentPath page = ContentPath.of(site, folder, from);
        String lower = reference.toLowerCase(Locale.ROOT);
        return spellings(lower).flatMap(each -> address(page, each).stream()).findFirst();
    }

    /// As written, without the ending, and without the language before it.
    private static Stream<String> spellings(String reference) {
        String stem = withoutEnding(reference);
        return Stream.of(reference, stem, withoutEnding(stem)).distinct();
    }

    private static String withoutEnding(String reference) {
        int dot = reference.lastIndexOf('.');
        return dot > reference.lastIndexOf('/') + 1 ? reference.substring(0, dot) : reference;
    }

    private Optional<String> address(ContentPath page, String reference) {
        String language = language(page);
        boolean isRooted = reference.startsWith("/");
        Optional<String> relative =
                isRooted ? Optional.empty() : at(language, folder(page, reference), reference);
        if (relative.isPresent() || reference.startsWith(".")) {
            return relative;
        }
        String name = isRooted ? reference.substring(1) : reference;
        return at(language, List.of(), reference)
                .or(() -> name.contains("/") ? Optional.empty() : named(language, name));
    }

    /// A bundle's page looks around beside the bundle, unless it goes up from it.
    private static List<String> folder(ContentPath page, String reference) {
        return switch (page.kind()) {
            case PAGE -> page.folders();
            case LEAF -> reference.startsWith("..") ? page.names() : page.folders();
            case BRANCH -> page.names();
        };
    }

    private Optional<String> at(String language, List<String> folder, String reference) {
        List<String> names = new ArrayList<>(folder);
        for (String name : reference.split("/", -1)) {
            if (name.equals("..") && !names.isEmpty()) {
                names.removeLast();
            } else if (!name.isEmpty() && !name.equals(".") && !name.equals("..")) {
                names.add(name);
            }
        }
        return Optional.ofNullable(addresses.get(language + path(names)));
    }

    private Optional<String> named(String language, String name) {
        Set<String> found = paths.getOrDefault(language + name, Set.of());
        return found.size() == 1
                ? found.stream().map(path -> addresses.get(language + path)).findFirst()
                : Optional.empty();
    }

    private String language(ContentPath content) {
        String main = site.config().string("defaultContentLanguage").orElse("en");
        return content.language().isEmpty() ? main.toLowerCase(Locale.ROOT) : content.language();
    }

    private static String path(List<String> names) {
        return "/" + String.join("/", names).toLowerCase(Locale.ROOT);
    }

    private static String join(String path, String name) {
        return path.endsWith("/") ? path + name : path + "/" + name;
    }
}
