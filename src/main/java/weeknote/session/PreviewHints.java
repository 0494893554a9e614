package weeknote.session;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import weeknote.check.BrokenReferences;
import weeknote.check.KnownShortcodes;
import weeknote.check.LinkTarget;
import weeknote.check.LinkTargets;
import weeknote.markdown.FootnoteReference;
import weeknote.markdown.LinkHints;
import weeknote.markdown.LinkReference;
import weeknote.markdown.shortcode.Shortcode;
import weeknote.markdown.tree.Replacement;
import weeknote.post.PageIds;
import weeknote.post.Post;
import weeknote.post.Revision;
import weeknote.post.WrittenIds;
import weeknote.site.IndexedPost;
import weeknote.site.PostPlace;
import weeknote.site.SiteKind;

/// What the preview of one post tells of its links: what the checks find, and what they lead to on
/// the site.
final class PreviewHints implements LinkHints {

    private final Post post;
    private final PostPlace place;

    private final BrokenReferences broken;

    private @Nullable LinkTargets targets;
    private @Nullable KnownShortcodes shortcodes;

    PreviewHints(Post post, PostPlace place, BrokenReferences broken) {
        this.post = post;
        this.place = place;
        this.broken = broken;
    }

    /// Whether what stayed of a post after a change leads where it led before, and is as it was in
    /// shortcodes.
    static boolean sayTheSame(Post before, Revision revision) {
        Post now = revision.post();
        Replacement stretch = revision.kept().stretch();
        String gone = stretch.oldRange().of(before.text());
        String come = stretch.newRange().of(now.text());
        boolean isSameHead = head(before).equals(head(now));
        return (isSameHead || now.document().shortcodes().isEmpty())
                && WrittenIds.in(gone).equals(WrittenIds.in(come))
                && ((!hasTags(gone) && !hasTags(come))
                        || PageIds.shortcodes(before).equals(PageIds.shortcodes(now)));
    }

    private static boolean hasTags(String text) {
        return text.contains("{{") || text.contains("{%");
    }

    /// Where shortcodes look for values.
    private static String head(Post post) {
        return post.text().substring(0, post.body().start());
    }

    private LinkTargets targets() {
        LinkTargets known = targets;
        if (known == null) {
            known = LinkTargets.of(post, place);
            targets = known;
        }
        return known;
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
    public Optional<String> broken(Shortcode shortcode) {
        if (targets().of(shortcode) instanceof LinkTarget.Missing missing) {
            return Optional.of(missing.message());
        }
        boolean isRun = !shortcode.isShown() && !shortcode.isHidden() && !shortcode.isClosing();
        return isRun && place.index().site().kind() == SiteKind.HUGO
                ? shortcodes().reason(shortcode.name())
                : Optional.empty();
    }

    @Override
    public Optional<String> missingImage(String destination) {
        return targets().ofImage(destination) instanceof LinkTarget.Missing missing
                ? Optional.of(missing.message())
                : Optional.empty();
    }

    private KnownShortcodes shortcodes() {
        KnownShortcodes known = shortcodes;
        if (known == null) {
            known = KnownShortcodes.of(place.index());
            shortcodes = known;
        }
        return known;
    }

    @Override
    public Hint destination(String destination) {
        return switch (targets().of(destination)) {
            case LinkTarget.Unknown() -> new Hint.Nothing();
            case LinkTarget.Page(IndexedPost post) -> new Hint.LeadsTo(post.title());
            case LinkTarget.Missing missing -> new Hint.Broken(missing.message());
            case LinkTarget.Malformed(String reason) -> new Hint.Broken(reason);
        };
    }
}
