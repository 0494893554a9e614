package weeknote.session;

import java.util.ArrayList;
import java.util.List;
import weeknote.assist.FieldProposals;
import weeknote.assist.SemanticTokens;
import weeknote.assist.Statistics;
import weeknote.export.PageHead;
import weeknote.markdown.HtmlBlock;
import weeknote.markdown.HtmlOptions;
import weeknote.markdown.VisibleText;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.site.Site;
import weeknote.text.TextRange;

/// All that follows from one text. It is pure: made on any thread, read by all views.
///
/// @param tokens what the source is coloured by
/// @param preview the preview's blocks of HTML, the page head first
/// @param visibleText which words of `preview` are which words of the post
public record Analysis(
        Post post,
        SemanticTokens tokens,
        List<HtmlBlock> preview,
        VisibleText visibleText,
        Statistics statistics,
        FieldProposals proposals) {

    public Analysis {
        preview = List.copyOf(preview);
    }

    /// Reads a text as a site does whose other posts are not known.
    public static Analysis of(String text, Site site) {
        return of(text, new PostPlace(PostPlace.NONE.path(), site, PostPlace.NONE.index()));
    }

    /// Reads a text as the site around the post does, and resolves what it refers to there.
    public static Analysis of(String text, PostPlace place) {
        Post post = place.site().read(text);
        HtmlOptions options =
                HtmlOptions.of(HtmlOptions.Safety.PREVIEW)
                        .withShortcodes(place.shortcodes(post.frontMatter()))
                        .withHints(new PreviewHints(post, place));
        List<HtmlBlock> preview = new ArrayList<>();
        preview.add(new HtmlBlock(new TextRange(0, post.body().start()), PageHead.html(post)));
        preview.addAll(post.document().html(options));
        return new Analysis(
                post,
                SemanticTokens.of(post),
                preview,
                post.document().visibleText(preview),
                Statistics.of(post),
                FieldProposals.of(post));
    }
}
