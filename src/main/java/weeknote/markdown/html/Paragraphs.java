package weeknote.markdown.html;

/// Whether the paragraphs among a block's children get tags of their own.
enum Paragraphs {
    WRAPPED,
    BARE,
    /// As in a tight description, where Goldmark bares one and then stops.
    FIRST_BARE
}
