package weeknote.cli;

/// The exit codes that scripts rely on. Of several the greatest is the answer.
final class ExitCode {

    static final int DONE = 0;

    /// Done, with diagnostics of severity error, or with files left alone.
    static final int LEFT = 1;

    /// Wrong usage.
    static final int USAGE = 2;

    /// The disk said no.
    static final int DISK = 3;

    private ExitCode() {}
}
