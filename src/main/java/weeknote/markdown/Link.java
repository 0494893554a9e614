package weeknote.markdown;

import weeknote.text.TextRange;

/// A link or image that leads somewhere: inline, by a defined label, or an autolink.
///
/// @param range the whole of it: `![a](b.md "t")`
/// @param textRange between the brackets: `a`; the URI of an autolink
/// @param destinationRange the link destination alone, `b.md`, without angle brackets; that of the
///   definition for a reference
/// @param titleRange the title with its quotes, `"t"`; empty if there is none
/// @param labelRange the link label of a reference, without brackets; empty for the other kinds
/// @param definitionRange the link reference definition that a reference resolves to; else empty
/// @param destination decoded: backslashes and entities are resolved, nothing is percent-encoded
/// @param title decoded; empty if there is none
/// @param label as written; empty for the other kinds
public record Link(
        Kind kind,
        boolean isImage,
        TextRange range,
        TextRange textRange,
        TextRange destinationRange,
        TextRange titleRange,
        TextRange labelRange,
        TextRange definitionRange,
        String destination,
        String title,
        String label) {

    /// How the link is written.
    public enum Kind {
        /// `[text](destination)`
        INLINE,
        /// `[text][label]`
        FULL,
        /// `[label][]`
        COLLAPSED,
        /// `[label]`
        SHORTCUT,
        /// `<https://example.org>`
        AUTOLINK,
        /// `https://example.org` in the text, where the dialect makes it a link
        BARE
    }

    /// Whether a label stands between this link and its destination.
    public boolean isReference() {
        return switch (kind) {
            case FULL, COLLAPSED, SHORTCUT -> true;
            case INLINE, AUTOLINK, BARE -> false;
        };
    }
}
