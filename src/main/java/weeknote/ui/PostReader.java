package weeknote.ui;

import java.io.IOException;
import java.nio.file.Path;
import weeknote.site.PostFile;
import weeknote.site.PostFolder;

/// Reads a post for the window, which cannot show everything that a file may hold.
final class PostReader {

    /// A line is laid out as a whole, in a time that grows faster than its length; more than this
    /// freezes the window.
    private static final int LONGEST_LINE = 200_000;

    private PostReader() {}

    /// Reads a post, or the newest one of a folder.
    ///
    /// @throws IOException if the disk says no, or the window cannot show the post; its message is
    ///   a sentence
    static PostFile read(Path path) throws IOException {
        PostFile file = PostFile.read(PostFolder.postAt(path));
        int longest = longestLine(file.text());
        if (longest > LONGEST_LINE) {
            throw new IOException(
                    "%s has a line of %,d characters, more than the window can show; break it into lines first."
                            .formatted(file.path(), longest));
        }
        return file;
    }

    private static int longestLine(String text) {
        return text.lines().mapToInt(String::length).max().orElse(0);
    }
}
