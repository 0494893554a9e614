package weeknote.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import weeknote.frontmatter.FrontMatter;

/// Where a site shows a post, by Hugo's own rule: `content/posts/week-40.md` at `/posts/week-40/`;
/// a slug takes the place of the last name, `url` that of all. Permalinks of the configuration are
/// not asked.
final class PostAddress {

    private PostAddress() {}

    static String of(Site site, Path path, FrontMatter frontMatter) {
        Optional<String> url = IndexedPost.text(frontMatter, "url").filter(text -> !text.isBlank());
        if (url.isPresent()) {
            return url.get();
        }
        List<String> names = names(site.postsFolder(), path);
        IndexedPost.text(frontMatter, "slug")
                .filter(slug -> !slug.isBlank() && !names.isEmpty())
                .ifPresent(slug -> names.set(names.size() - 1, slug));
        String joined = String.join("/", names).toLowerCase(Locale.ROOT).replace(' ', '-');
        return joined.isEmpty() ? "/" : "/" + joined + "/";
    }

    /// The names on the way to the post; of a page bundle its folder.
    private static List<String> names(Path folder, Path path) {
        Path relative = path.startsWith(folder) ? folder.relativize(path) : path.getFileName();
        List<String> names = new ArrayList<>();
        relative.forEach(name -> names.add(name.toString()));
        String stem = stem(path);
        names.removeLast();
        if (!stem.equals("index") && !stem.equals("_index")) {
            names.add(stem);
        }
        return names;
    }

    /// The file's name without its ending.
    static String stem(Path path) {
        String name = String.valueOf(path.getFileName());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
