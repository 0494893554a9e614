package weeknote.site.recovery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import weeknote.site.FileFormat;
import weeknote.site.LineEnds;
import weeknote.site.PostFile;
import weeknote.text.TextChange;

/// A text that was not saved: what it began as, and what was typed since.
///
/// @param path of the post; empty for one that has no file yet
/// @param base the text that the file had, with its own line ends
/// @param typed the change of the base as it is edited, with LF line ends
/// @param since when the first of it was typed
public record UnsavedText(
        Optional<Path> path, FileFormat format, String base, TextChange typed, Instant since) {

    /// The text as it is edited, with LF line ends.
    public String text() {
        return typed.apply(LineEnds.edited(base));
    }

    /// The text that the author began with, with LF line ends.
    public String before() {
        return LineEnds.edited(base);
    }

    /// Whether nothing would be lost without it.
    public boolean isSaved() {
        return text().equals(before());
    }

    /// The same, begun at another time.
    public UnsavedText since(Instant start) {
        return new UnsavedText(path, format, base, typed, start);
    }

    /// With more typed.
    public UnsavedText then(TextChange change) {
        return new UnsavedText(path, format, base, typed.then(change), since);
    }

    /// The file of a post: as it is, if the author began with that, else as it was; a save then
    /// finds that another program has changed it.
    ///
    /// @throws IOException if the disk says no
    public PostFile file(Path path) throws IOException {
        if (Files.isRegularFile(path)) {
            PostFile now = PostFile.read(path);
            if (now.text().equals(base)) {
                return now;
            }
        }
        return PostFile.asItWas(path, base, format);
    }
}
