package weeknote.cli;

import java.nio.file.Path;

/// The wish for a picture of the window on a post or site folder.
///
/// @param output the PNG file to write
public record ScreenshotRequest(
        Path path, Path output, Size size, WindowRequest.Theme theme, View view) {

    /// The size of the window's content in pixels: `1400x900`.
    public record Size(int width, int height) {}

    /// What is open in the window beside the post.
    public enum View {
        POST,
        DETAILS,
        PROBLEMS,
        LIBRARY,
        PALETTE
    }
}
