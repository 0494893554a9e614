package weeknote.markdown;

import java.util.Optional;

/// What shortcodes ask of the post and its site.
public interface ShortcodeLookup {

    /// Knows nothing.
    ShortcodeLookup NONE =
            new ShortcodeLookup() {
                @Override
                public Optional<String> param(String name) {
                    return Optional.empty();
                }

                @Override
                public Optional<String> permalink(String reference, boolean isRelative) {
                    return Optional.empty();
                }
            };

    /// The value of a front matter field, or of the site's `params`: `author.name`.
    Optional<String> param(String name);

    /// The template of a shortcode of the site's own, `layouts/shortcodes/note.html` of `note`.
    default Optional<String> template(String name) {
        return Optional.empty();
    }

    /// Where `ref` or, relative to the site, `relref` leads: `posts/a.md#part`.
    Optional<String> permalink(String reference, boolean isRelative);
}
