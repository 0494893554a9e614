package weeknote.export;

import java.io.IOException;
import weeknote.markdown.Heading;
import weeknote.post.Post;

/// A complete HTML page of one post.
final class Page {

    private Page() {}

    /// @param pageHead what stands above the body
    static String html(Post post, Output.Page page, String pageHead, String body)
            throws IOException {
        var fields = new PostFields(post);
        return """
        <!DOCTYPE html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <title>%s</title>
        %s<style>
        %s</style>
        </head>
        <body>
        <main dir="auto">
        %s%s</main>
        </body>
        </html>
        """
                .formatted(
                        fields.language(),
                        HtmlEscape.of(title(post, fields)),
                        head(fields, page.url()),
                        StyleSheet.css(),
                        pageHead,
                        new SelfContained(page).html(body));
    }

    private static String title(Post post, PostFields fields) {
        String title = fields.text("title");
        return !title.isBlank()
                ? title
                : post.document().headings().stream()
                        .map(Heading::text)
                        .findFirst()
                        .orElse("Untitled");
    }

    private static String head(PostFields fields, String url) {
        String description = fields.text("description");
        return (description.isBlank() ? "" : meta("description", description))
                + (fields.text("author").isBlank() ? "" : meta("author", fields.text("author")))
                + (url.isEmpty()
                        ? ""
                        : "<link rel=\"canonical\" href=\"" + HtmlEscape.of(url) + "\">\n");
    }

    private static String meta(String name, String content) {
        return "<meta name=\"" + name + "\" content=\"" + HtmlEscape.of(content) + "\">\n";
    }
}
