package weeknote.frontmatter;

/// The site generator whose rules decide what a fence is, which keys are the same, and what type a
/// plain scalar has.
public enum Engine {
    /// Fences `---`, `+++` and `{`; keys in any case; plain scalars as go-yaml types them.
    HUGO,
    /// Fence `---` only; keys as they are spelled; plain scalars as SafeYAML types them.
    JEKYLL
}
