package weeknote.session;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executor;
import weeknote.site.PostFile;
import weeknote.site.history.LocalHistory;

/// Keeps a version of a post at each save, and before the first one what the file held. A save
/// neither waits for it nor fails with it.
///
/// @param writer has one thread, so that versions are kept in the order of the saves
public record VersionKeeping(LocalHistory history, Executor writer, InstantSource clock) {

    private static final System.Logger LOG = System.getLogger(VersionKeeping.class.getName());

    /// A save has replaced one text by another.
    public void saved(PostFile before, PostFile after) {
        Instant now = clock.instant();
        writer.execute(() -> {
            try {
                if (before.path().equals(after.path()) && !before.text().isEmpty()) {
                    history.keepFound(before.path(), before.text(), since(before, now), now);
                }
                history.keep(after.path(), after.text(), now, now);
            } catch (IOException | RuntimeException e) {
                // The thread's outermost loop: the post is saved, whatever this was.
                LOG.log(WARNING, "No version was kept of " + after.path(), e);
            }
        });
    }

    /// Since when the file had its text; a moment ago, if nobody knows.
    private static Instant since(PostFile file, Instant now) {
        Instant modified = file.stamp().modified().toInstant();
        return modified.equals(Instant.EPOCH) || !modified.isBefore(now)
                ? now.minusMillis(1)
                : modified;
    }
}
