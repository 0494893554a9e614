package weeknote.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import weeknote.post.Post;

/// The language that a post is written in, as its front matter says, or its site.
public final class PostLanguage {

    private static final List<String> NAMES =
            List.of("lang", "language", "languageCode", "locale", "defaultContentLanguage");

    private PostLanguage() {}

    /// The tag as it is written, `en-GB`; empty if the post says nothing.
    public static Optional<String> of(Post post) {
        return first(post.frontMatter()::text);
    }

    /// The same for a whole site.
    public static Optional<String> of(SiteConfig config) {
        return first(config::string);
    }

    private static Optional<String> first(Function<String, Optional<String>> texts) {
        return NAMES.stream()
                .flatMap(name -> texts.apply(name).stream())
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .findFirst();
    }
}
