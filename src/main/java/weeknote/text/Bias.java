package weeknote.text;

/// On which side of an insertion a position at exactly that place ends up.
public enum Bias {
    /// Stays before the inserted text: the end of a range that must not grow.
    BEFORE,
    /// Moves behind the inserted text: a caret that follows its typing.
    AFTER
}
