package weeknote.session;

import java.util.ArrayList;
import java.util.List;
import weeknote.check.BrokenReferences;
import weeknote.export.PageHead;
import weeknote.markdown.BodyHtml;
import weeknote.markdown.HtmlBlock;
import weeknote.markdown.HtmlOptions;
import weeknote.markdown.Reread;
import weeknote.markdown.VisibleText;
import weeknote.post.Post;
import weeknote.post.Revision;
import weeknote.site.PostPlace;
import weeknote.site.Site;
import weeknote.text.TextRange;

/// A text read as a post, and what its readers see: what an author waits for first.
///
/// @param body the HTML of what follows the front matter
/// @param blocks the blocks of HTML, the page head first
/// @param visibleText which words of `blocks` are which words of the post
/// @param broken what `blocks` say of references that lead nowhere; one of them may be what is
///   meant by another, so that a key in one block changes what is said in all
public record Preview(
        Post post,
        BodyHtml body,
        List<HtmlBlock> blocks,
        VisibleText visibleText,
        BrokenReferences broken) {

    public Preview {
        blocks = List.copyOf(blocks);
    }

    /// Reads a text as a site does whose other posts are not known.
    public static Preview of(String text, Site site) {
        return of(text, new PostPlace(PostPlace.NONE.path(), site, PostPlace.NONE.index()));
    }

    /// Reads a text as the site around the post does, and resolves what it refers to there.
    public static Preview of(String text, PostPlace place) {
        Post post = place.site().read(text);
        var broken = BrokenReferences.in(post);
        return of(place, post, BodyHtml.of(post.document(), options(post, place, broken)), broken);
    }

    /// That of the post after a change, with what stayed of this one.
    ///
    /// @param place as it was for this one
    Preview after(Revision revision, PostPlace place) {
        Post next = revision.post();
        var brokenNow = BrokenReferences.in(next);
        HtmlOptions options = options(next, place, brokenNow);
        boolean isReusable =
                !revision.kept().isNothing()
                        && PreviewHints.sayTheSame(post, revision)
                        && broken.equals(brokenNow);
        return of(
                place,
                next,
                isReusable
                        ? body.after(new Reread(next.document(), revision.kept()), options)
                        : BodyHtml.of(next.document(), options),
                brokenNow);
    }

    private static HtmlOptions options(Post post, PostPlace place, BrokenReferences broken) {
        return HtmlOptions.of(HtmlOptions.Safety.PREVIEW)
                .withImageDestinations(place::imageAddress)
                .withShortcodes(place.shortcodes(post.frontMatter()))
                .withHints(new PreviewHints(post, place, broken));
    }

    private static Preview of(PostPlace place, Post post, BodyHtml body, BrokenReferences broken) {
        List<HtmlBlock> blocks = new ArrayList<>();
        String head = PageHead.html(post, place.dateOfName());
        blocks.add(new HtmlBlock(new TextRange(0, post.body().start()), head));
        blocks.addAll(body.blocks());
        List<HtmlBlock> all = List.copyOf(blocks);
        return new Preview(post, body, all, post.document().visibleText(all), broken);
    }

    /// The HTML of the blocks.
    public List<String> html() {
        return blocks.stream().map(HtmlBlock::html).toList();
    }
}
