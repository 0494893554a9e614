package weeknote.assist.completion;

import weeknote.text.TextRange;

/// What the author has begun to write at the caret, told from the line before it.
///
/// @param typed what there is of it: from behind its opener to the caret
/// @param replaced what a choice replaces: `typed`, and what goes on behind the caret
/// @param prefix what stands before it and decides what fits, such as a shortcode's name
record Opening(Kind kind, TextRange typed, TextRange replaced, String prefix) {

    /// What was opened.
    enum Kind {
        /// `[text][`
        LABEL,
        /// `[`, which may become a shortcut reference
        SHORTCUT,
        /// `[^`
        FOOTNOTE,
        /// `](`
        LINK,
        /// `![](`
        IMAGE,
        /// `[label]: `
        DEFINITION,
        /// `{{< `
        SHORTCODE_NAME,
        /// `{{< /`
        SHORTCODE_CLOSING,
        /// `{{< name `
        SHORTCODE_ARGUMENT,
        /// `{{< ref "`, `{{< relref "`
        REF,
        /// `{{< figure src="`
        SHORTCODE_IMAGE
    }
}
