package weeknote.session;

import static java.util.stream.Collectors.toSet;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import weeknote.check.BrokenReferences;
import weeknote.markdown.Destination;
import weeknote.markdown.FootnoteReference;
import weeknote.markdown.Heading;
import weeknote.markdown.LinkHints;
import weeknote.markdown.LinkReference;
import weeknote.markdown.PercentEncoding;
import weeknote.post.Post;
import weeknote.site.IndexedPost;
import weeknote.site.PostPlace;

/// What the preview of one post tells of its links: what the checks find, and what they lead to on
/// the site.
final class PreviewHints implements LinkHints {

    private final PostPlace place;
    private final BrokenReferences broken;
    private final Set<String> headings;

    /// Raw HTML, attributes and shortcodes may bring ids that nobody knows.
    private final boolean hasOtherIds;

    PreviewHints(Post post, PostPlace place) {
        this.place = place;
        broken = BrokenReferences.in(post.document());
        headings = post.document().headings().stream().map(Heading::id).collect(toSet());
        hasOtherIds =
                !post.document().shortcodes().isEmpty()
                        || Stream.of("id=", "name=", "{#", "{:").anyMatch(post.text()::contains);
    }

    @Override
    public Optional<String> undefined(LinkReference reference) {
        return broken.reason(reference);
    }

    @Override
    public Optional<String> missing(FootnoteReference mark) {
        return broken.reason(mark);
    }

    @Override
    public Hint destination(String destination) {
        return switch (Destination.of(destination)) {
            case Destination.Fragment(String id) ->
                    mayHave(PercentEncoding.decode(id))
                            ? new Hint.Nothing()
                            : new Hint.Broken("This post has no heading `" + id + "`.");
            case Destination.Local(String path, String _) -> local(withoutQuery(path));
            case Destination.External _ -> titled(destination).orElseGet(Hint.Nothing::new);
            case Destination.Mail _ -> new Hint.Nothing();
            case Destination.Malformed(String _, String reason) -> new Hint.Broken(reason + ".");
        };
    }

    private boolean mayHave(String id) {
        return hasOtherIds || headings.contains(id) || id.isEmpty() || id.startsWith("fn");
    }

    private static String withoutQuery(String path) {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    private Hint local(String path) {
        return titled(path)
                .orElseGet(() ->
                        isMissing(PercentEncoding.decode(path))
                                ? new Hint.Broken("Your site has no page at `" + path + "`.")
                                : new Hint.Nothing());
    }

    private Optional<Hint> titled(String path) {
        return place.index()
                .linked(place.path(), PercentEncoding.decode(path))
                .map(IndexedPost::title)
                .map(Hint.LeadsTo::new);
    }

    /// The disk is asked last: most links lead to what the index knows.
    private boolean isMissing(String path) {
        return place.index().isMissing(place.path(), path)
                && place.index().files(place.path()).find(path).isEmpty();
    }
}
