package weeknote.site;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FieldValue;
import weeknote.post.Post;

/// The language that a post is written in, as its front matter says, or its site.
public final class PostLanguage {

    private static final List<String> NAMES =
            List.of("lang", "language", "languageCode", "locale", "defaultContentLanguage");

    private PostLanguage() {}

    /// The tag as it is written, `en-GB`; empty if the post says nothing.
    public static Optional<String> of(Post post) {
        return NAMES.stream()
                .flatMap(name -> post.frontMatter().field(name).stream())
                .map(Field::value)
                .flatMap(PostLanguage::text)
                .findFirst();
    }

    /// The same for a whole site.
    public static Optional<String> of(SiteConfig config) {
        return NAMES.stream()
                .flatMap(name -> config.string(name).stream())
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .findFirst();
    }

    private static Stream<String> text(FieldValue value) {
        return value instanceof FieldValue.Text(String text) && !text.isBlank()
                ? Stream.of(text.strip())
                : Stream.empty();
    }
}
