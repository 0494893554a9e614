package weeknote.session;

import java.util.Optional;
import weeknote.check.BrokenReferences;
import weeknote.check.LinkTarget;
import weeknote.check.LinkTargets;
import weeknote.markdown.FootnoteReference;
import weeknote.markdown.LinkHints;
import weeknote.markdown.LinkReference;
import weeknote.post.Post;
import weeknote.site.IndexedPost;
import weeknote.site.PostPlace;

/// What the preview of one post tells of its links: what the checks find, and what they lead to on
/// the site.
final class PreviewHints implements LinkHints {

    private final BrokenReferences broken;
    private final LinkTargets targets;

    PreviewHints(Post post, PostPlace place) {
        broken = BrokenReferences.in(post);
        targets = LinkTargets.of(post, place);
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
        return switch (targets.of(destination)) {
            case LinkTarget.Unknown() -> new Hint.Nothing();
            case LinkTarget.Page(IndexedPost post) -> new Hint.LeadsTo(post.title());
            case LinkTarget.Missing missing -> new Hint.Broken(missing.message());
            case LinkTarget.Malformed(String reason) -> new Hint.Broken(reason);
        };
    }
}
