package weeknote.markdown.inline;

/// How many quotes stand open. Goldmark 1.5.4 never starts its count anew, so a quote that one
/// paragraph leaves open is closed by the next.
final class OpenQuotes {
    int single;
    int twofold;
}
