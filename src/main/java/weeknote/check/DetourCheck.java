package weeknote.check;

import java.util.List;
import java.util.Optional;
import weeknote.markdown.Destination;
import weeknote.markdown.Link;
import weeknote.markdown.PercentEncoding;
import weeknote.post.Post;
import weeknote.site.IndexedPost;
import weeknote.site.PostIndex;
import weeknote.site.PostPlace;
import weeknote.site.SiteKind;

/// `link.own-site-absolute`, `link.through-alias`, `link.missing-trailing-slash`: links that reach
/// a page of the own site by a detour. One link, one hint.
final class DetourCheck implements Check {

    static final String ABSOLUTE = "link.own-site-absolute";
    static final String ALIAS = "link.through-alias";
    static final String SLASH = "link.missing-trailing-slash";

    @Override
    public List<String> codes() {
        return List.of(ABSOLUTE, ALIAS, SLASH);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        if (place.index().posts().isEmpty()) {
            return List.of();
        }
        return DestinationLinks.of(post)
                .filter(link -> !link.isImage())
                .flatMap(link -> hint(post, link, place).stream())
                .toList();
    }

    private static Optional<Diagnostic> hint(Post post, Link link, PostPlace place) {
        Written written = Written.link(post, link);
        return switch (Destination.of(link.destination())) {
            case Destination.External _ -> absolute(written, link, place);
            case Destination.Local(String path, String _) -> local(written, path, place);
            case Destination.Fragment _, Destination.Mail _, Destination.Malformed _ ->
                    Optional.empty();
        };
    }

    private static Optional<Diagnostic> absolute(Written written, Link link, PostPlace place) {
        boolean isBare =
                switch (link.kind()) {
                    case AUTOLINK, BARE -> true;
                    case INLINE, FULL, COLLAPSED, SHORTCUT -> false;
                };
        String path = PercentEncoding.decode(written.path());
        PostIndex index = place.index();
        return index.sitePath(place.path(), path)
                .filter(_ -> !isBare && !index.isMissing(place.path(), path))
                .map(found -> index.shown(found).map(IndexedPost::address).orElse(found))
                .map(found -> new WrittenPath(place.site(), "", "/").rooted(found))
                .map(rooted ->
                        hint(
                                ABSOLUTE,
                                written,
                                "This page is on your own site: `" + rooted + "` leads there too.",
                                written.withPath(rooted)));
    }

    private static Optional<Diagnostic> local(Written written, String path, PostPlace place) {
        String decoded = PercentEncoding.decode(LinkTargets.withoutQuery(path));
        PostIndex index = place.index();
        Optional<String> sitePath = index.sitePath(place.path(), decoded);
        Optional<IndexedPost> linked = sitePath.flatMap(index::shown);
        if (decoded.isEmpty() || linked.isEmpty() || index.isBesideSite(decoded)) {
            return Optional.empty();
        }
        String address = linked.get().address();
        if (index.isAlias(sitePath.get())) {
            if (!knowsAddresses(place)) {
                return Optional.empty();
            }
            String page = index.address(place.path());
            String folder = page.substring(0, page.lastIndexOf('/') + 1);
            String direct = new WrittenPath(place.site(), folder, decoded).to(address);
            String title = linked.get().title();
            return Optional.of(
                    hint(
                            ALIAS,
                            written,
                            "“" + title + "” has moved; its address now is `" + direct + "`.",
                            written.withPath(direct).safe()));
        }
        boolean isSlashMissing =
                address.endsWith("/") && !decoded.endsWith("/") && !decoded.endsWith(".html");
        return isSlashMissing
                ? Optional.of(
                        hint(
                                SLASH,
                                written,
                                "The address of this page ends in a slash: `" + decoded + "/`.",
                                written.withPath(decoded + "/").safe()))
                : Optional.empty();
    }

    /// Whether the address that a page has is one that the site gives it.
    private static boolean knowsAddresses(PostPlace place) {
        return place.site().kind() != SiteKind.HUGO || place.index().knowledge().pages();
    }

    private static Diagnostic hint(String code, Written written, String message, Fix fix) {
        return new Diagnostic(code, Severity.HINT, written.range(), message, List.of(fix));
    }
}
