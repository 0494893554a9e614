package weeknote.frontmatter;

/// How a value is written in the source.
///
/// TOML's basic and literal strings are [#DOUBLE_QUOTED] and [#SINGLE_QUOTED], its tables [#BLOCK];
/// arrays, inline tables and all of JSON's collections are [#FLOW].
public enum ValueStyle {
    /// `title: Week 40`, and every bare number, boolean and date.
    PLAIN,
    /// `'Week 40'`
    SINGLE_QUOTED,
    /// `"Week 40"`
    DOUBLE_QUOTED,
    /// `'''Week 40'''`, TOML only.
    TRIPLE_SINGLE_QUOTED,
    /// `"""Week 40"""`, TOML only.
    TRIPLE_DOUBLE_QUOTED,
    /// `|` and the lines below it, YAML only.
    LITERAL,
    /// `>` and the lines below it, YAML only.
    FOLDED,
    /// `[a, b]` or `{a: b}`
    FLOW,
    /// One item or key a line.
    BLOCK,
    /// `*anchor`, YAML only.
    ALIAS,
    /// Nothing after the colon, YAML only.
    EMPTY;

    /// Whether quotes stand around the value.
    public boolean isQuoted() {
        return switch (this) {
            case SINGLE_QUOTED, DOUBLE_QUOTED, TRIPLE_SINGLE_QUOTED, TRIPLE_DOUBLE_QUOTED -> true;
            case PLAIN, LITERAL, FOLDED, FLOW, BLOCK, ALIAS, EMPTY -> false;
        };
    }
}
