package weeknote.site.recovery;

import static java.lang.System.Logger.Level.DEBUG;

import java.io.IOException;
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

    private static final System.Logger LOG = System.getLogger(UnsavedText.class.getName());

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
    /// finds that it has changed, or cannot be read any more.
    ///
    /// @throws IOException if the text cannot be in this charset
    public PostFile file(Path path) throws IOException {
        return now(path)
                .filter(file -> file.text().equals(base))
                .orElse(PostFile.asItWas(path, base, format));
    }

    /// Empty where there is no post to be read: the text is wanted all the same.
    private static Optional<PostFile> now(Path path) {
        try {
            return Optional.of(PostFile.read(path));
        } catch (IOException e) {
            LOG.log(DEBUG, "An unsaved text comes back without its file", e);
            return Optional.empty();
        }
    }
}
