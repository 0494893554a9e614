package weeknote.session;

import java.time.Instant;
import weeknote.site.recovery.Orphan;
import weeknote.site.recovery.UnsavedText;
import weeknote.text.TextChange;

/// What happens to typed text before it is saved, in case the program does not get to that.
///
/// For the JavaFX thread; no method waits for the disk.
sealed interface Safekeeping permits Safekeeping.None, PostJournal {

    /// The text that is edited has changed.
    void changed(TextChange change, Instant at);

    /// The file is another one now: what of the text it does not hold, or nothing.
    void startFrom(UnsavedText unsaved);

    /// Nobody needs the text any more.
    void close();

    /// The text holds what was found in a journal, which is not needed once this one has it.
    void takeOver(Orphan orphan);

    /// Keeps nothing.
    record None() implements Safekeeping {
        @Override
        public void changed(TextChange change, Instant at) {}

        @Override
        public void startFrom(UnsavedText unsaved) {}

        @Override
        public void close() {}

        @Override
        public void takeOver(Orphan orphan) {}
    }
}
