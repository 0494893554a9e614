package weeknote.export;

import java.util.Optional;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FieldValue;
import weeknote.post.Post;

/// The head of a post's page, from its front matter: so far its title.
public final class PageHead {

    private PageHead() {}

    /// The head as HTML; empty without a title.
    public static String html(Post post) {
        return post.frontMatter()
                .field("title")
                .map(Field::value)
                .flatMap(PageHead::text)
                .map(title ->
                        "<header class=\"post-head\"><h1>" + escaped(title) + "</h1></header>")
                .orElse("");
    }

    private static Optional<String> text(FieldValue value) {
        return value instanceof FieldValue.Text(String text) ? Optional.of(text) : Optional.empty();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
