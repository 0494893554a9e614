package weeknote.markdown;

import weeknote.text.TextRange;

/// A stretch of the source that is coloured in one way. Spans lie inside each other or apart, never
/// across: for `**[a](b)**` a `STRONG` holds a `LINK`, which holds a `LINK_TEXT`, a
/// `LINK_DESTINATION` and its `SIGN`s.
public record Span(TextRange range, Kind kind) {

    /// What the stretch is.
    public enum Kind {
        HEADING_1,
        HEADING_2,
        HEADING_3,
        HEADING_4,
        HEADING_5,
        HEADING_6,
        EMPHASIS,
        STRONG,
        STRIKETHROUGH,
        CODE_SPAN,
        CODE_BLOCK,
        INFO_STRING,
        LINK,
        IMAGE,
        LINK_TEXT,
        LINK_DESTINATION,
        LINK_TITLE,
        LINK_LABEL,
        /// The label of a reference that has no definition.
        UNDEFINED_LABEL,
        /// A link reference definition, whole.
        DEFINITION,
        FOOTNOTE_REFERENCE,
        /// The marker `[^label]:` of a footnote definition.
        FOOTNOTE_DEFINITION,
        BLOCK_QUOTE,
        LIST_MARKER,
        TASK_MARKER,
        TABLE,
        THEMATIC_BREAK,
        HARD_LINE_BREAK,
        RAW_HTML,
        SHORTCODE,
        /// A backslash escape, `\*`.
        ESCAPE,
        /// An entity or numeric character reference, `&amp;`.
        ENTITY,
        /// An attribute list behind a heading, `{#id .class}`.
        ATTRIBUTES,
        /// A sign of Markdown that readers never see: `#`, `*`, a fence, a bracket, `>`, a table's
        /// `|`.
        SIGN
    }
}
