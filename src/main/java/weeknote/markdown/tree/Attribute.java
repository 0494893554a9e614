package weeknote.markdown.tree;

/// An attribute that the author gave a block: `class` and `big` for `{.big}`.
public record Attribute(String name, String value) {}
