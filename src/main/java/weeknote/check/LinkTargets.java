package weeknote.check;

import java.util.Collection;
import java.util.Optional;
import weeknote.markdown.Destination;
import weeknote.markdown.PercentEncoding;
import weeknote.markdown.shortcode.BuiltIn;
import weeknote.markdown.shortcode.Shortcode;
import weeknote.post.PageIds;
import weeknote.post.Post;
import weeknote.site.IndexedPost;
import weeknote.site.PostIndex;
import weeknote.site.PostPlace;
import weeknote.site.SiteKind;

/// Where the links of one post lead: the one judgement that the checks and the preview share.
public final class LinkTargets {

    /// What stands behind it is looked for in the words of a page, `#part:~:text=words` ([text
    /// fragments](https://wicg.github.io/scroll-to-text-fragment/)).
    private static final String DIRECTIVE = ":~:";

    private final PostPlace place;
    private final PostIndex index;
    private final PageIds ids;
    private final MissingPaths missing;
    private final ShortcodeIds shortcodes;

    private LinkTargets(Post post, PostPlace place) {
        this.place = place;
        index = place.index();
        ids = PageIds.of(post);
        missing = new MissingPaths(place);
        shortcodes = new ShortcodeIds(index);
    }

    public static LinkTargets of(Post post, PostPlace place) {
        return new LinkTargets(post, place);
    }

    /// Where a decoded destination leads.
    public LinkTarget of(String destination) {
        return mistyped(destination, LinkTarget.Kind.PAGE).orElseGet(() -> judged(destination));
    }

    private static Optional<LinkTarget> mistyped(String destination, LinkTarget.Kind kind) {
        return MistypedScheme.mended(PercentEncoding.decode(withoutQueryAndFragment(destination)))
                .map(mended -> MissingPaths.mistyped(kind, mended));
    }

    private LinkTarget judged(String destination) {
        return switch (Destination.of(destination)) {
            case Destination.Fragment(String id) -> heading("This post", ids, id);
            case Destination.Local(String path, String id) -> local(withoutQuery(path), id);
            case Destination.External _ -> external(destination);
            case Destination.Mail _ -> new LinkTarget.Unknown();
            case Destination.Malformed(String _, String reason) ->
                    new LinkTarget.Malformed(reason + ".");
        };
    }

    /// Where the decoded destination of an image leads.
    public LinkTarget ofImage(String destination) {
        Optional<LinkTarget> mistyped = mistyped(destination, LinkTarget.Kind.FILE);
        if (mistyped.isPresent()) {
            return mistyped.get();
        }
        return switch (Destination.of(destination)) {
            case Destination.Local(String path, String _) ->
                    localImage(PercentEncoding.decode(withoutQuery(path)));
            case Destination.External _ ->
                    externalImage(PercentEncoding.decode(withoutQueryAndFragment(destination)));
            case Destination.Fragment _, Destination.Mail _, Destination.Malformed _ ->
                    new LinkTarget.Unknown();
        };
    }

    private LinkTarget externalImage(String uri) {
        return index.sitePath(place.path(), uri).isEmpty() || place.files().find(uri).isPresent()
                ? new LinkTarget.Unknown()
                : missing.onOwnSite(uri);
    }

    private LinkTarget localImage(String file) {
        if (index.isBesideSite(file)) {
            return place.index().knowledge().images()
                    ? missing.besideFile(file)
                    : new LinkTarget.Unknown();
        }
        return place.files().find(file).isPresent()
                ? new LinkTarget.Unknown()
                : missing.image(file);
    }

    /// Where a reference of Hugo's `ref` or Jekyll's `post_url` leads; nobody knows of other
    /// shortcodes, or in other languages.
    public LinkTarget of(Shortcode shortcode) {
        return shortcode.builtIn() instanceof BuiltIn.Reference(String target, boolean _)
                        && !shortcode.arguments().named().containsKey("lang")
                ? ofReference(target)
                : new LinkTarget.Unknown();
    }

    private LinkTarget ofReference(String reference) {
        int hash = reference.indexOf('#');
        String path = hash < 0 ? reference : reference.substring(0, hash);
        String id = hash < 0 ? "" : reference.substring(hash + 1);
        if (path.isEmpty()) {
            return heading("This post", ids, id);
        }
        Optional<String> address = place.referred(path);
        return address.isEmpty()
                ? new MissingPost(place, path).target()
                : index.at(address.get()).stream()
                        .findFirst()
                        .map(post -> within(post, id))
                        .orElseGet(LinkTarget.Unknown::new);
    }

    private static String withoutQueryAndFragment(String destination) {
        int hash = destination.indexOf('#');
        return withoutQuery(hash < 0 ? destination : destination.substring(0, hash));
    }

    static String withoutQuery(String path) {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    private LinkTarget local(String path, String id) {
        if (path.isEmpty()) {
            return id.isEmpty() ? new LinkTarget.Unknown() : heading("This post", ids, id);
        }
        String decoded = PercentEncoding.decode(path);
        if (index.isBesideSite(decoded)) {
            return missing.beside(decoded);
        }
        Optional<IndexedPost> file = index.leftAsFile(place.path(), decoded);
        if (file.isPresent()) {
            return missing.leftAsFile(decoded, file.get());
        }
        return index.linked(place.path(), decoded)
                .map(post -> within(post, id))
                .orElseGet(() ->
                        isMissing(decoded) ? missing.local(decoded) : new LinkTarget.Unknown());
    }

    private LinkTarget external(String destination) {
        int hash = destination.indexOf('#');
        String page = hash < 0 ? destination : destination.substring(0, hash);
        String id = hash < 0 ? "" : destination.substring(hash + 1);
        String decoded = PercentEncoding.decode(withoutQuery(page));
        if (index.sitePath(place.path(), decoded).isEmpty()) {
            return new LinkTarget.Unknown();
        }
        return index.linked(place.path(), decoded)
                .map(post -> within(post, id))
                .orElseGet(() ->
                        isMissing(decoded) ? missing.onOwnSite(decoded) : new LinkTarget.Unknown());
    }

    /// The disk is asked last: most links lead to what the index knows.
    private boolean isMissing(String path) {
        return (place.site().kind() == SiteKind.NONE || index.isMissing(place.path(), path))
                && place.files().find(path).isEmpty();
    }

    private LinkTarget within(IndexedPost post, String id) {
        if (id.isEmpty()) {
            return new LinkTarget.Page(post);
        }
        PageIds there = post.path().equals(place.path()) ? ids : index.ids(post.path());
        LinkTarget found = heading("“" + post.title() + "”", there, id);
        return found instanceof LinkTarget.Unknown ? new LinkTarget.Page(post) : found;
    }

    /// Without a site nobody knows how the headings will be named.
    private LinkTarget heading(String page, PageIds ids, String fragment) {
        int directive = fragment.indexOf(DIRECTIVE);
        String id =
                PercentEncoding.decode(directive < 0 ? fragment : fragment.substring(0, directive));
        if (ids.has(id)) {
            return new LinkTarget.Unknown();
        }
        Collection<String> headings = ids.headings().stream().sorted().toList();
        NearNames near = NearNames.to(id, headings);
        boolean mayBeThere = ids.hasOthers() || shortcodes.mayBring(ids.shortcodes());
        if (mayBeThere && !near.isClear()) {
            return new LinkTarget.Unknown();
        }
        String message = near.after(page + " has no heading `" + id + "`.");
        return new LinkTarget.Missing(
                LinkTarget.Kind.HEADING,
                message,
                near,
                place.site().kind() != SiteKind.NONE && !mayBeThere);
    }
}
