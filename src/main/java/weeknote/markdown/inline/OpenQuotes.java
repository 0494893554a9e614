package weeknote.markdown.inline;

/// How many quotes stand open. Goldmark 1.5.4 never starts its count anew, so a quote that one
/// paragraph leaves open is closed by the next.
public final class OpenQuotes {

    /// The count at one place of a document.
    public record Count(int single, int twofold) {}

    int single;
    int twofold;

    public Count count() {
        return new Count(single, twofold);
    }

    public void goOnFrom(Count count) {
        single = count.single();
        twofold = count.twofold();
    }
}
