package weeknote.assist.spelling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FieldValue;
import weeknote.frontmatter.FrontMatter;
import weeknote.post.Post;

/// The language that a post is written in, as its front matter says.
public final class PostLanguage {

    private static final List<String> NAMES =
            List.of("lang", "language", "languageCode", "locale", "defaultContentLanguage");

    private PostLanguage() {}

    /// The tag as it is written, `en-GB`; empty if the post says nothing.
    public static Optional<String> of(Post post) {
        return of(post.frontMatter());
    }

    /// The same for a site's configuration, read as front matter.
    public static Optional<String> of(FrontMatter frontMatter) {
        return NAMES.stream()
                .flatMap(name -> frontMatter.field(name).stream())
                .map(Field::value)
                .flatMap(PostLanguage::text)
                .findFirst();
    }

    private static Stream<String> text(FieldValue value) {
        return value instanceof FieldValue.Text(String text) && !text.isBlank()
                ? Stream.of(text.strip())
                : Stream.empty();
    }
}
