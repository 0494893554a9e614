package weeknote.markdown;

import java.util.Optional;
import weeknote.markdown.shortcode.Shortcode;

/// What the preview tells the author of links and shortcodes, beside what readers see of them.
public interface LinkHints {

    /// Knows nothing.
    LinkHints NONE =
            new LinkHints() {
                @Override
                public Optional<String> undefined(LinkReference reference) {
                    return Optional.empty();
                }

                @Override
                public Optional<String> missing(FootnoteReference mark) {
                    return Optional.empty();
                }

                @Override
                public Optional<String> broken(Shortcode shortcode) {
                    return Optional.empty();
                }

                @Override
                public Optional<String> missingImage(String destination) {
                    return Optional.empty();
                }

                @Override
                public Hint destination(String destination) {
                    return new Hint.Nothing();
                }
            };

    /// Why a reference without a definition, `[a][nope]`, leads nowhere; empty if it was not meant
    /// as one.
    Optional<String> undefined(LinkReference reference);

    /// Why a footnote reference without a footnote, `[^nope]`, leads nowhere; empty if it was not
    /// meant as one.
    Optional<String> missing(FootnoteReference mark);

    /// Why a shortcode keeps the site from being built, such as `{{< ref "nope.md" >}}` or one that
    /// the site does not have.
    Optional<String> broken(Shortcode shortcode);

    /// Why there is no image at a decoded destination; empty if there may be one.
    Optional<String> missingImage(String destination);

    /// What is known of a decoded destination.
    Hint destination(String destination);

    /// What is known of where a link leads.
    sealed interface Hint {

        record Nothing() implements Hint {}

        /// To something with a title, such as another post.
        record LeadsTo(String title) implements Hint {}

        /// To nothing. `reason` is a sentence for the author.
        record Broken(String reason) implements Hint {}
    }
}
