package weeknote.markdown.tree;

import java.util.List;
import weeknote.markdown.Link;
import weeknote.text.TextRange;

/// What a paragraph, heading or table cell is made of.
public sealed interface Inline {

    TextRange range();

    /// What stands within emphasis, a link and the like; nothing in the others.
    default List<Inline> children() {
        return List.of();
    }

    /// Text as written.
    record Text(TextRange range, String text) implements Inline {}

    /// A backslash escape; `text` is the character behind the backslash.
    record Escape(TextRange range, String text) implements Inline {}

    /// An entity or numeric character reference as written; `text` is what it stands for.
    record Entity(TextRange range, String source, String text) implements Inline {}

    /// A quote, dash or ellipsis made by the typographer; `html` is an entity.
    record Typographic(TextRange range, String html) implements Inline {}

    record SoftBreak(TextRange range) implements Inline {}

    /// A backslash or spaces at the end of a line.
    record HardBreak(TextRange range) implements Inline {}

    /// A code span; `code` has its line ends and its one space of padding removed.
    record CodeSpan(TextRange range, TextRange content, String code) implements Inline {}

    /// kramdown's maths, `$$x^2$$`; `maths` is what stands between the dollars, without the white
    /// space around it.
    record Maths(TextRange range, String maths) implements Inline {}

    record Emphasis(TextRange range, List<Inline> children) implements Inline {
        public Emphasis {
            children = List.copyOf(children);
        }
    }

    record Strong(TextRange range, List<Inline> children) implements Inline {
        public Strong {
            children = List.copyOf(children);
        }
    }

    /// Its markers are `markerLength` tildes each.
    record Strikethrough(TextRange range, int markerLength, List<Inline> children)
            implements Inline {
        public Strikethrough {
            children = List.copyOf(children);
        }
    }

    /// A link or image, by an inline destination or a label.
    record Linked(Link link, List<Inline> children) implements Inline {
        public Linked {
            children = List.copyOf(children);
        }

        @Override
        public TextRange range() {
            return link.range();
        }
    }

    /// A destination that is its own text, in angle brackets or bare.
    record Autolink(Link link, String text) implements Inline {
        @Override
        public TextRange range() {
            return link.range();
        }
    }

    record RawHtml(TextRange range, String html) implements Inline {}

    /// A footnote reference with a definition: the `occurrence`th, from 0, of note `number`, from
    /// 1.
    record FootnoteMark(TextRange range, String label, int number, int occurrence)
            implements Inline {}

    /// `{:.class}`, for the inline before it.
    record Attributes(TextRange range, List<Attribute> attributes) implements Inline {}

    /// `[ ]` or `[x]` at the start of a list item.
    record TaskMarker(TextRange range, boolean isChecked) implements Inline {}
}
