package weeknote.session;

import java.io.IOException;
import weeknote.site.SaveOutcome;

/// Sees what became of a save, on the JavaFX thread.
public interface SaveListener {

    void saved(SaveOutcome outcome);

    /// The disk said no; the text is as it was, and nothing was written.
    void failed(IOException reason);
}
