package weeknote.assist.search;

/// What a search comes to.
public sealed interface Found permits Hits, Found.Broken, Found.TooLong {

    /// The pattern is no regular expression.
    ///
    /// @param sentence for the author: "This pattern is broken at character 5: unclosed group."
    /// @param offset in the pattern; 0 if the place is not known
    record Broken(String sentence, int offset) implements Found {}

    /// A regular expression that takes too long on this text, or nests too deep in it.
    ///
    /// @param sentence for the author
    record TooLong(String sentence) implements Found {}
}
