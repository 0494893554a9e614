package weeknote.check;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import weeknote.Fixtures;
import weeknote.post.Post;
import weeknote.site.PostIndex;
import weeknote.site.PostPlace;
import weeknote.site.Site;

/// A Hugo site of real texts: each stands below front matter and a paragraph that leads to the post
/// before it, to a heading there, to an image, and has a shortcode.
record RealSite(Site site, PostIndex index, List<Path> posts) {

    /// Writes a site of so many posts; texts are used again when there are no more.
    static RealSite write(Path root, int size) throws IOException {
        write(root.resolve("hugo.toml"), "baseURL = 'https://example.org/'\n");
        write(root.resolve("layouts/shortcodes/note.html"), "<b>{{ .Inner }}</b>\n");
        List<Path> sources =
                Fixtures.openPosts().stream().filter(path -> !isUnusual(path)).toList();
        List<Path> posts = new ArrayList<>();
        String before = slug(sources, size - 1);
        for (int i = 0; i < size; i++) {
            String slug = slug(sources, i);
            String source = Fixtures.read(sources.get(i % sources.size()));
            String body = Post.of(source).body().of(source);
            String text = head(slug, before) + body;
            posts.add(write(root.resolve("content/posts/" + slug + ".md"), text));
            write(root.resolve("static/img/" + slug + ".png"), "");
            before = slug;
        }
        Site site = Site.around(root);
        return new RealSite(site, PostIndex.of(site), posts);
    }

    private static String head(String slug, String before) {
        return """
        ---
        title: "Notes on %2$s"
        slug: %1$s
        date: 2016-10-03
        lastmod: 2016-10-04T21:16:23+11:00
        summary: Short
        categories: ["Weekly Notes"]
        tags: [botnets, containers]
        ---

        After [the one before](/posts/%3$s/), its [first part](/posts/%3$s/#about-this-note) and
        [the same]({{< ref "%3$s.md" >}}): ![A chart of it](/img/%1$s.png)

        ## About this note

        {{< note >}}Written on a Monday.{{< /note >}}

        """
                .formatted(slug, slug.replace('-', ' '), before);
    }

    /// Two thousand links of a list to files that are not here would drown the rest.
    private static boolean isUnusual(Path path) {
        return path.endsWith("til/README.md");
    }

    private static String slug(List<Path> sources, int number) {
        String name = String.valueOf(sources.get(number % sources.size()).getFileName());
        String words =
                name.replaceFirst("\\.[a-z]+$", "")
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z]+", "-")
                        .replaceAll("^-|-$", "");
        return words + "-by-" + word(number);
    }

    /// A word that no other number has: `dabbed`.
    private static String word(int number) {
        StringBuilder word = new StringBuilder("writer-");
        for (int rest = number + 1000; rest > 0; rest /= 10) {
            word.append("bdfghklmnp".charAt(rest % 10)).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    PostPlace place(Path post) {
        return PostPlace.of(post, site).with(index);
    }

    List<Diagnostic> check(Path post, String text) {
        return Checks.check(site.read(text), place(post));
    }
}
