package weeknote.site.recovery;

import static java.lang.System.Logger.Level.DEBUG;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import weeknote.site.FileFormat;
import weeknote.site.LineEnds;
import weeknote.site.PostFile;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;

/// A text that was not saved: what it began as, and what was typed since.
///
/// @param path of the post; empty for one that has no file yet
/// @param base the text that the file had, with its own line ends
/// @param typed the change of the base as it is edited, with LF line ends
/// @param since when the first of it was typed
/// @param caret behind what was typed last, as far as that is known
public record UnsavedText(
        Optional<Path> path,
        FileFormat format,
        String base,
        TextChange typed,
        Instant since,
        int caret) {

    private static final System.Logger LOG = System.getLogger(UnsavedText.class.getName());

    /// A text of which nothing more is known than what was typed.
    public UnsavedText(
            Optional<Path> path, FileFormat format, String base, TextChange typed, Instant since) {
        this(path, format, base, typed, since, behind(typed));
    }

    /// The end of the last place that a change has touched, in the text after it.
    private static int behind(TextChange change) {
        int growth = change.edits().stream().mapToInt(TextEdit::growth).sum();
        return change.edits().isEmpty() ? 0 : change.edits().getLast().range().end() + growth;
    }

    /// The text as it is edited, with LF line ends.
    public String text() {
        return typed.apply(LineEnds.edited(base));
    }

    /// The text that the author began with, with LF line ends.
    public String before() {
        return LineEnds.edited(base);
    }

    /// Whether nothing would be lost without it: nothing was typed that is still there, and no file
    /// is gone that held the text.
    public boolean isSaved() {
        return text().equals(before()) && path.map(Files::exists).orElse(true);
    }

    /// The same, begun at another time.
    public UnsavedText since(Instant start) {
        return new UnsavedText(path, format, base, typed, start, caret);
    }

    /// With more typed.
    public UnsavedText then(TextChange change) {
        return new UnsavedText(path, format, base, typed.then(change), since, behind(change));
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
