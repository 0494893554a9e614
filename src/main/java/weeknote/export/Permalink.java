package weeknote.export;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import weeknote.post.Post;
import weeknote.site.Site;

/// Where a post stands on its site by Hugo's own rule: `content/posts/week-40.md` is
/// `posts/week-40/`, a slug takes the place of the last name, `url` that of all. A site that
/// configures other permalinks is not asked.
public final class Permalink {

    private Permalink() {}

    /// The address of the post on a site that stands at `base`, such as `https://example.org`.
    public static String of(Post post, Site site, Path file, String base) {
        String root = base.endsWith("/") ? base : base + "/";
        var fields = new PostFields(post);
        String url = fields.text("url");
        if (!url.isBlank()) {
            return url.contains("://") ? url : root + url.replaceFirst("^/+", "");
        }
        List<String> names = names(site, file);
        String slug = fields.text("slug");
        if (!slug.isBlank() && !names.isEmpty()) {
            names.set(names.size() - 1, slug);
        }
        String path = String.join("/", names).toLowerCase(Locale.ROOT).replace(' ', '-');
        return path.isEmpty() ? root : root + path + "/";
    }

    /// The names on the way to the post from the folder of contents; of a page bundle its folder.
    private static List<String> names(Site site, Path file) {
        Path content =
                switch (site.kind()) {
                    case HUGO -> site.root().resolve("content");
                    case JEKYLL, NONE -> site.root();
                };
        Path absolute = file.toAbsolutePath().normalize();
        Path relative =
                absolute.startsWith(content)
                        ? content.relativize(absolute)
                        : absolute.getFileName();
        List<String> names = new ArrayList<>();
        relative.forEach(name -> names.add(name.toString().replaceFirst("\\.(md|markdown)$", "")));
        if (names.getLast().equals("index") || names.getLast().equals("_index")) {
            names.removeLast();
        }
        return names;
    }
}
