package weeknote.check;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import weeknote.site.IndexedPost;
import weeknote.site.KnownPaths;
import weeknote.site.PostPlace;
import weeknote.site.SiteKind;
import weeknote.site.SiteKnowledge;

/// Judges the paths that lead to nothing that is known: whether that is sure, and what was meant.
record MissingPaths(PostPlace place) {

    private static final int MOST = 3;
    private static final int SHORTEST = 4;
    private static final Pattern HOST =
            Pattern.compile(
                    "(?:www\\.[\\w-]++\\.[a-z]|"
                            + "(?:[\\w-]{1,60}\\.){1,4}(?:com|org|net|io|dev|co|edu|gov|uk|de|eu)/)");
    private static final Pattern ENDING = Pattern.compile("[A-Za-z][A-Za-z0-9]{0,4}");

    /// Of a link to a page, a post's file or another file of the site.
    LinkTarget local(String path) {
        if (HOST.matcher(path).lookingAt()) {
            return withoutScheme(path);
        }
        KnownPaths.Kind kind = kind(path);
        SiteKnowledge knowledge = place.index().knowledge();
        boolean isFile = kind == KnownPaths.Kind.FILE;
        return judged(kind, path, isFile ? knowledge.files() : knowledge.pages());
    }

    LinkTarget image(String path) {
        return judged(KnownPaths.Kind.FILE, path, place.index().knowledge().images());
    }

    /// Of a whole URI of the site, on whose server other programs may answer.
    LinkTarget onOwnSite(String uri) {
        return judged(kind(uri), uri, false);
    }

    /// Of a link to a post's file, which Hugo leaves as it is.
    LinkTarget leftAsFile(String path, IndexedPost post) {
        var written = new WrittenPath(place.site(), folder(KnownPaths.Kind.PAGE), path);
        String direct =
                path.startsWith("/") ? written.rooted(post.address()) : written.to(post.address());
        return new LinkTarget.Missing(
                LinkTarget.Kind.PAGE,
                "Readers find no page at `"
                        + path
                        + "`, which is a file. Nearest: `"
                        + direct
                        + "`.",
                new NearNames(List.of(direct), true),
                true);
    }

    /// Of a path from the root of the server, above the folder in which the site stands. What else
    /// is there nobody knows.
    LinkTarget beside(String path) {
        Optional<IndexedPost> post = place.index().linked(place.path(), path);
        return post.isPresent()
                ? above(LinkTarget.Kind.PAGE, path, post.get().address())
                : besideFile(path);
    }

    LinkTarget besideFile(String path) {
        return place.files().find(path).isPresent()
                ? above(LinkTarget.Kind.FILE, path, path)
                : new LinkTarget.Unknown();
    }

    private LinkTarget above(LinkTarget.Kind kind, String path, String address) {
        String rooted = new WrittenPath(place.site(), "", path).rooted(address);
        return new LinkTarget.Missing(
                kind,
                "Your site stands at `"
                        + place.site().basePath()
                        + "`, and `"
                        + path
                        + "` is not on it. Nearest: `"
                        + rooted
                        + "`.",
                new NearNames(List.of(rooted), true),
                false);
    }

    /// `htps://example.org` leads nowhere.
    static LinkTarget mistyped(LinkTarget.Kind kind, String mended) {
        return new LinkTarget.Missing(
                kind,
                "The start of this address is misspelt. Nearest: `" + mended + "`.",
                new NearNames(List.of(mended), true),
                true);
    }

    /// `github.com/a/b` leads to a page below the one it stands on.
    private static LinkTarget withoutScheme(String path) {
        String uri = "https://" + path;
        return new LinkTarget.Missing(
                LinkTarget.Kind.PAGE,
                "Without `https://` this leads to a page of your own site. Nearest: `" + uri + "`.",
                new NearNames(List.of(uri), true),
                true);
    }

    private static KnownPaths.Kind kind(String path) {
        String name = KnownPaths.name(path);
        String ending = path.endsWith("/") ? "" : name.substring(name.lastIndexOf('.') + 1);
        return switch (ending) {
            case "md", "markdown" -> KnownPaths.Kind.POST;
            case "html", "htm" -> KnownPaths.Kind.PAGE;
            default ->
                    name.contains(".") && ENDING.matcher(ending).matches()
                            ? KnownPaths.Kind.FILE
                            : KnownPaths.Kind.PAGE;
        };
    }

    private LinkTarget judged(KnownPaths.Kind kind, String path, boolean isSure) {
        return place.site().kind() == SiteKind.NONE
                ? beside(kind, path)
                : onSite(kind, path, isSure);
    }

    private LinkTarget onSite(KnownPaths.Kind kind, String path, boolean isSure) {
        Optional<String> rooted = rooted(kind, path);
        NearNames near =
                rooted.map(found -> near(kind, found)).orElse(new NearNames(List.of(), false));
        Stream<String> moved =
                rooted.stream().flatMap(found -> place.index().paths().named(kind, found).stream());
        List<String> guesses =
                Stream.concat(near.names().stream(), moved)
                        .distinct()
                        .limit(MOST)
                        .map(target -> written(kind, path, target))
                        .toList();
        String what = kind == KnownPaths.Kind.FILE ? "file" : "page";
        return found(
                kind,
                "Your site has no " + what + " at `" + path + "`.",
                new NearNames(guesses, near.isClear()),
                isSure);
    }

    /// A static file is reached from the page's address: `../../img/a.png` on `/posts/week/`.
    private String written(KnownPaths.Kind kind, String path, String target) {
        String beside = new WrittenPath(place.site(), folder(kind), path).to(target);
        boolean isFound = kind != KnownPaths.Kind.FILE || place.files().find(beside).isPresent();
        return isFound
                ? beside
                : new WrittenPath(place.site(), folder(KnownPaths.Kind.PAGE), path).to(target);
    }

    private NearNames near(KnownPaths.Kind kind, String rooted) {
        int slips = NearNames.slips(KnownPaths.name(rooted).length());
        NearNames near =
                NearNames.to(rooted, place.index().paths().around(kind, rooted, slips), slips);
        boolean isClear = near.isClear() && isOneName(rooted, near.names().getFirst());
        return new NearNames(near.names(), isClear);
    }

    /// A name of three letters, such as of a language, is too short to be another misspelt.
    private static boolean isOneName(String path, String near) {
        List<String> names = List.of(path.split("/", -1));
        List<String> others = List.of(near.split("/", -1));
        for (int i = 0; i < Math.min(names.size(), others.size()); i++) {
            if (!names.get(i).equals(others.get(i)) && names.get(i).length() < SHORTEST) {
                return false;
            }
        }
        return names.size() == others.size();
    }

    /// Of a post that stands alone nobody knows where it will be published; a name nearly the same
    /// is what was meant all the same.
    private LinkTarget beside(KnownPaths.Kind kind, String path) {
        boolean isElsewhere = path.startsWith("/") || path.contains("//");
        if (kind == KnownPaths.Kind.PAGE || isElsewhere || place.path().toString().isEmpty()) {
            return new LinkTarget.Unknown();
        }
        String name = KnownPaths.name(path);
        String folder = path.substring(0, path.length() - name.length());
        NearNames near = NearNames.to(name, place.files().neighbours(path));
        List<String> guesses = near.names().stream().map(folder::concat).toList();
        return found(
                kind,
                "There is no file `" + path + "` beside this post.",
                new NearNames(guesses, near.isClear()),
                false);
    }

    private static LinkTarget found(
            KnownPaths.Kind kind, String sentence, NearNames near, boolean isSure) {
        LinkTarget.Kind missing =
                kind == KnownPaths.Kind.FILE ? LinkTarget.Kind.FILE : LinkTarget.Kind.PAGE;
        return isSure || near.isClear()
                ? new LinkTarget.Missing(missing, near.after(sentence), near, isSure)
                : new LinkTarget.Unknown();
    }

    /// The path from the site's root that was written, if it has one.
    private Optional<String> rooted(KnownPaths.Kind kind, String path) {
        boolean isOfFolder =
                kind != KnownPaths.Kind.PAGE && !path.startsWith("/") && !path.contains("//");
        return isOfFolder ? below(folder(kind), path) : place.index().sitePath(place.path(), path);
    }

    private static Optional<String> below(String folder, String path) {
        Path joined = Path.of("/").resolve(folder + path.replace('\0', '?')).normalize();
        return Optional.of(joined.toString().replace('\\', '/'));
    }

    /// Where a relative path starts: at the page's address, or where the post's file lies.
    private String folder(KnownPaths.Kind kind) {
        if (kind == KnownPaths.Kind.PAGE) {
            String address = place.index().address(place.path());
            return address.substring(0, address.lastIndexOf('/') + 1);
        }
        Path posts = place.site().postsFolder();
        Path own = place.path().resolveSibling("");
        String relative = own.startsWith(posts) ? posts.relativize(own).toString() : "";
        return relative.isEmpty() ? "/" : "/" + relative.replace('\\', '/') + "/";
    }
}
