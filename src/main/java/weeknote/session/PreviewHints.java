package weeknote.session;

import java.util.Optional;
import weeknote.check.BrokenReferences;
import weeknote.markdown.Destination;
import weeknote.markdown.FootnoteReference;
import weeknote.markdown.LinkHints;
import weeknote.markdown.LinkReference;
import weeknote.markdown.PercentEncoding;
import weeknote.post.PageIds;
import weeknote.post.Post;
import weeknote.site.IndexedPost;
import weeknote.site.PostPlace;

/// What the preview of one post tells of its links: what the checks find, and what they lead to on
/// the site.
final class PreviewHints implements LinkHints {

    private final PostPlace place;
    private final BrokenReferences broken;
    private final PageIds ids;

    PreviewHints(Post post, PostPlace place) {
        this.place = place;
        broken = BrokenReferences.in(post.document());
        ids = PageIds.of(post);
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
                    ids.mayHave(PercentEncoding.decode(id))
                            ? new Hint.Nothing()
                            : new Hint.Broken("This post has no heading `" + id + "`.");
            case Destination.Local(String path, String id) ->
                    local(withoutQuery(path), PercentEncoding.decode(id));
            case Destination.External _ -> titled(destination).orElseGet(Hint.Nothing::new);
            case Destination.Mail _ -> new Hint.Nothing();
            case Destination.Malformed(String _, String reason) -> new Hint.Broken(reason + ".");
        };
    }

    private static String withoutQuery(String path) {
        int query = path.indexOf('?');
        return query < 0 ? path : path.substring(0, query);
    }

    private Hint local(String path, String id) {
        return linked(path)
                .map(post -> within(post, id))
                .orElseGet(() ->
                        isMissing(PercentEncoding.decode(path))
                                ? new Hint.Broken("Your site has no page at `" + path + "`.")
                                : new Hint.Nothing());
    }

    private Hint within(IndexedPost post, String id) {
        PageIds there = post.path().equals(place.path()) ? ids : place.index().ids(post.path());
        return there.mayHave(id)
                ? new Hint.LeadsTo(post.title())
                : new Hint.Broken("“" + post.title() + "” has no heading `" + id + "`.");
    }

    private Optional<Hint> titled(String path) {
        return linked(path).map(IndexedPost::title).map(Hint.LeadsTo::new);
    }

    private Optional<IndexedPost> linked(String path) {
        return place.index().linked(place.path(), PercentEncoding.decode(path));
    }

    /// The disk is asked last: most links lead to what the index knows.
    private boolean isMissing(String path) {
        return place.index().isMissing(place.path(), path)
                && place.index().files(place.path()).find(path).isEmpty();
    }
}
