package weeknote.assist.navigation;

import weeknote.markdown.FootnoteDefinition;
import weeknote.markdown.FootnoteReference;
import weeknote.markdown.Link;
import weeknote.markdown.LinkReference;
import weeknote.markdown.LinkReferenceDefinition;
import weeknote.text.TextRange;

/// What has a name or leads somewhere, at one place of a post.
public sealed interface Symbol {

    /// The whole of it.
    TextRange range();

    /// An inline link or image, or an autolink: `[text](destination)`.
    record Direct(Link link) implements Symbol {
        @Override
        public TextRange range() {
            return link.range();
        }
    }

    /// A link or image by a label that is defined: `[text][label]`.
    record Reference(Link link) implements Symbol {
        @Override
        public TextRange range() {
            return link.range();
        }
    }

    /// A reference whose label has no definition.
    record Undefined(LinkReference reference) implements Symbol {
        @Override
        public TextRange range() {
            return reference.range();
        }
    }

    /// `[label]: destination`
    record Definition(LinkReferenceDefinition definition) implements Symbol {
        @Override
        public TextRange range() {
            return definition.range();
        }
    }

    /// A footnote's mark in the text: `[^label]`.
    record Mark(FootnoteReference reference) implements Symbol {
        @Override
        public TextRange range() {
            return reference.range();
        }
    }

    /// A footnote, at its marker `[^label]:`.
    record Note(FootnoteDefinition definition) implements Symbol {
        @Override
        public TextRange range() {
            return definition.range();
        }
    }

    /// A heading.
    record Heading(weeknote.markdown.Heading heading) implements Symbol {
        @Override
        public TextRange range() {
            return heading.range();
        }
    }
}
