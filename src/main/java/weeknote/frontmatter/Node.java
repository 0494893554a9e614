package weeknote.frontmatter;

import java.util.List;
import weeknote.text.TextRange;

/// A value where it stands in the source, in any of the three languages.
sealed interface Node {

    /// All of it, anchor and tag included; empty for an empty value.
    TextRange range();

    /// The value alone, without anchor and tag.
    TextRange inner();

    ValueStyle style();

    Properties properties();

    /// What it means to the engine.
    FieldValue value();

    /// A string, number, boolean, date or nothing.
    record Scalar(
            TextRange range,
            TextRange inner,
            ValueStyle style,
            Properties properties,
            FieldValue value)
            implements Node {}

    /// A list.
    record Sequence(
            TextRange range,
            TextRange inner,
            ValueStyle style,
            Properties properties,
            List<Node> items,
            FieldValue value)
            implements Node {}

    /// Keys and values.
    record Mapping(
            TextRange range,
            TextRange inner,
            ValueStyle style,
            Properties properties,
            List<Entry> entries,
            FieldValue value)
            implements Node {}

    /// `*anchor`, with the value that stands at the anchor.
    record Alias(TextRange range, String anchor, FieldValue value) implements Node {
        @Override
        public TextRange inner() {
            return range;
        }

        @Override
        public ValueStyle style() {
            return ValueStyle.ALIAS;
        }

        @Override
        public Properties properties() {
            return Properties.NONE;
        }
    }
}
