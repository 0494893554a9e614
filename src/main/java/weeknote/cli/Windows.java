package weeknote.cli;

/// What has windows. The command line asks for them and knows nothing of how they are made, so that
/// `weeknote check` starts without a toolkit.
public interface Windows {

    /// Opens a window and returns, with the exit code, when the last one is closed.
    int open(WindowRequest request);

    /// Makes a picture of a window without showing one, and returns with the exit code.
    int capture(ScreenshotRequest request);
}
