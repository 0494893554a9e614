package weeknote.session;

import java.io.IOException;
import java.time.InstantSource;
import java.util.concurrent.ScheduledExecutorService;
import java.util.function.Consumer;
import weeknote.site.recovery.Journals;
import weeknote.site.recovery.UnsavedText;

/// How the journals of open posts are kept.
///
/// @param writer has one thread, so that what it is given is written in order
/// @param failed is told, on that thread, when a journal cannot be written
public record Journaling(
        Journals journals,
        ScheduledExecutorService writer,
        InstantSource clock,
        Consumer<IOException> failed) {

    Safekeeping of(UnsavedText unsaved) {
        return new PostJournal(this, unsaved);
    }
}
