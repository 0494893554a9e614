package weeknote.export;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.nio.file.Path;
import weeknote.markdown.HtmlBlock;
import weeknote.markdown.HtmlOptions;
import weeknote.markdown.HtmlOptions.Safety;
import weeknote.post.Post;

/// Plans what a post becomes; nothing is written here.
///
/// ```
/// Exporter.plan(post, new Output.Fragment(), Path.of("week-40.html")).writeTo(folder);
/// ```
public final class Exporter {

    private Exporter() {}

    /// The file that `path` will be.
    ///
    /// @throws IOException if the disk says no to an image
    public static ExportPlan plan(Post post, Output output, Path path) throws IOException {
        return new ExportPlan(path, content(post, output));
    }

    /// What the file will hold.
    ///
    /// @throws IOException if the disk says no to an image
    public static String content(Post post, Output output) throws IOException {
        return switch (output) {
            case Output.Page page -> Page.html(post, page, body(post, Safety.PAGE));
            case Output.Fragment() -> body(post, Safety.AS_ENGINE);
            case Output.Text() -> PlainText.of(PageHead.html(post) + body(post, Safety.PAGE));
        };
    }

    private static String body(Post post, Safety safety) {
        return post.document().html(HtmlOptions.of(safety)).stream()
                .map(HtmlBlock::html)
                .collect(joining());
    }
}
