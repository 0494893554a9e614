package weeknote.check;

import java.nio.file.Path;
import java.util.List;
import weeknote.site.IndexedPost;
import weeknote.site.PostPlace;
import weeknote.site.SiteKind;

/// Judges a reference of Hugo's `ref` or Jekyll's `post_url` that finds no post. It names a file:
/// `posts/week-40.md`, `week-40`.
record MissingPost(PostPlace place, String reference) {

    LinkTarget target() {
        boolean isKnown = place.site().kind() != SiteKind.HUGO || place.index().knowledge().posts();
        if (!isKnown
                || place.index().posts().isEmpty()
                || reference.contains("://")
                || reference.contains("{")) {
            return new LinkTarget.Unknown();
        }
        Path folder = place.site().contentFolder(place.path());
        List<String> names =
                place.index().posts().stream()
                        .map(IndexedPost::path)
                        .filter(path -> place.site().contentFolder(path).equals(folder))
                        .map(this::written)
                        .distinct()
                        .toList();
        NearNames near = NearNames.to(reference, names);
        String sentence = "Your site has no page `" + reference + "`, so it cannot be built.";
        return new LinkTarget.Missing(LinkTarget.Kind.PAGE, near.after(sentence), near, true);
    }

    /// A post as this reference is written: with or without folders and ending.
    private String written(Path post) {
        Path folder = place.site().contentFolder(post);
        Path file = isBundle(post) ? post.resolveSibling("") : post;
        String relative = file.startsWith(folder) ? folder.relativize(file).toString() : "";
        String path = (reference.startsWith("/") ? "/" : "") + relative.replace('\\', '/');
        String named = reference.contains("/") ? path : path.substring(path.lastIndexOf('/') + 1);
        return hasEnding(reference) || isBundle(post) ? named : withoutEnding(named);
    }

    private static boolean isBundle(Path post) {
        String name = withoutEnding(String.valueOf(post.getFileName()));
        return name.equals("index") || name.equals("_index");
    }

    private static boolean hasEnding(String path) {
        return path.endsWith(".md") || path.endsWith(".markdown");
    }

    private static String withoutEnding(String path) {
        int dot = path.lastIndexOf('.');
        return dot > path.lastIndexOf('/') + 1 ? path.substring(0, dot) : path;
    }
}
