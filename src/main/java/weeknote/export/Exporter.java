package weeknote.export;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import weeknote.markdown.HtmlBlock;
import weeknote.markdown.HtmlOptions;
import weeknote.markdown.HtmlOptions.Safety;
import weeknote.post.Post;
import weeknote.site.PostPlace;

/// Plans what a post becomes; nothing is written here.
///
/// ```
/// Exporter.plan(post, place, new Output.Fragment(), Path.of("week-40.html")).writeTo(folder);
/// ```
public final class Exporter {

    private Exporter() {}

    /// The file that `path` will be.
    ///
    /// @throws IOException if the disk says no to an image
    public static ExportPlan plan(Post post, PostPlace place, Output output, Path path)
            throws IOException {
        return new ExportPlan(path, content(post, place, output));
    }

    /// What the file of a post that stands alone will hold.
    ///
    /// @throws IOException if the disk says no to an image
    public static String content(Post post, Output output) throws IOException {
        return content(post, PostPlace.NONE, output);
    }

    /// What the file will hold.
    ///
    /// @param place where the post's shortcodes look for what they name
    /// @throws IOException if the disk says no to an image
    public static String content(Post post, PostPlace place, Output output) throws IOException {
        return switch (output) {
            case Output.Page page ->
                    Page.html(post, page, head(post, place), body(post, place, Safety.PAGE));
            case Output.Fragment() -> body(post, place, Safety.AS_ENGINE);
            case Output.Text() -> PlainText.of(head(post, place) + body(post, place, Safety.PAGE));
        };
    }

    private static String head(Post post, PostPlace place) {
        return PageHead.html(post, place.dateOfName());
    }

    private static String body(Post post, PostPlace place, Safety safety) {
        HtmlOptions options =
                HtmlOptions.of(safety).withShortcodes(place.shortcodes(post.frontMatter()));
        return post.document().html(options).stream().map(HtmlBlock::html).collect(joining());
    }
}
