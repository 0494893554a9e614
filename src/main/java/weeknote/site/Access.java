package weeknote.site;

/// Whether a post may be changed.
public sealed interface Access {

    record Writable() implements Access {}

    /// Shown, but not to be changed; `reason` is a sentence for the author.
    record ReadOnly(String reason) implements Access {}
}
