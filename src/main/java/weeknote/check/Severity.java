package weeknote.check;

/// How much a diagnostic matters, the gravest first.
public enum Severity {
    /// Readers see something broken.
    ERROR,
    /// Probably a mistake, though readers may not see it.
    WARNING,
    INFO,
    HINT
}
