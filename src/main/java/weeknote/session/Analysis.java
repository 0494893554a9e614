package weeknote.session;

import java.util.ArrayList;
import java.util.List;
import weeknote.assist.FieldProposals;
import weeknote.assist.Statistics;
import weeknote.export.PageHead;
import weeknote.markdown.HtmlBlock;
import weeknote.markdown.HtmlOptions;
import weeknote.post.Post;
import weeknote.site.Site;

/// All that follows from one text. It is pure: made on any thread, read by all views.
///
/// @param preview the preview's blocks of HTML, the page head first
public record Analysis(
        Post post, List<String> preview, Statistics statistics, FieldProposals proposals) {

    public Analysis {
        preview = List.copyOf(preview);
    }

    /// Reads a text as the site around the post does.
    public static Analysis of(String text, Site site) {
        Post post = site.read(text);
        List<String> preview = new ArrayList<>();
        preview.add(PageHead.html(post));
        post.document().html(HtmlOptions.of(HtmlOptions.Safety.PREVIEW)).stream()
                .map(HtmlBlock::html)
                .forEach(preview::add);
        return new Analysis(post, preview, Statistics.of(post), FieldProposals.of(post));
    }
}
