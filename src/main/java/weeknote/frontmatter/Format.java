package weeknote.frontmatter;

/// The language of a front matter, told by its opening fence.
public enum Format {
    /// Between `---` and `---`.
    YAML,
    /// Between `+++` and `+++`.
    TOML,
    /// From the first `{` to its `}`.
    JSON,
    /// The post has no front matter.
    NONE
}
