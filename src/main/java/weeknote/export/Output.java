package weeknote.export;

/// What a post can become.
public sealed interface Output {

    /// A complete page that needs no other file: style sheet and images inside.
    ///
    /// @param url where the page will stand; empty if that is not known
    record Page(LinkedFiles files, String url) implements Output {}

    /// The HTML of the body alone, byte for byte what the site's engine makes of it.
    record Fragment() implements Output {}

    /// Plain text that reads well as it is.
    record Text() implements Output {}
}
