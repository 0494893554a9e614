package weeknote.session;

import java.util.ArrayList;
import java.util.List;
import weeknote.export.PageHead;
import weeknote.markdown.HtmlBlock;
import weeknote.markdown.HtmlOptions;
import weeknote.markdown.VisibleText;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.site.Site;
import weeknote.text.TextRange;

/// A text read as a post, and what its readers see: what an author waits for first.
///
/// @param blocks the blocks of HTML, the page head first
/// @param visibleText which words of `blocks` are which words of the post
public record Preview(Post post, List<HtmlBlock> blocks, VisibleText visibleText) {

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
        HtmlOptions options =
                HtmlOptions.of(HtmlOptions.Safety.PREVIEW)
                        .withShortcodes(place.shortcodes(post.frontMatter()))
                        .withHints(new PreviewHints(post, place));
        List<HtmlBlock> blocks = new ArrayList<>();
        blocks.add(new HtmlBlock(new TextRange(0, post.body().start()), PageHead.html(post)));
        blocks.addAll(post.document().html(options));
        return new Preview(post, blocks, post.document().visibleText(blocks));
    }

    /// The HTML of the blocks.
    public List<String> html() {
        return blocks.stream().map(HtmlBlock::html).toList();
    }
}
