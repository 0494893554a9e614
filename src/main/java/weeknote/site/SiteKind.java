package weeknote.site;

/// What publishes a folder of posts.
public enum SiteKind {
    HUGO,
    JEKYLL,
    /// No generator's configuration was found: each post stands alone.
    NONE
}
