package weeknote.session;

import java.io.IOException;
import weeknote.site.DiskChange;

/// Told on the JavaFX thread how a post stands on the disk.
public interface DiskListener {

    void seen(DiskChange change);

    /// The disk does not say; a later look may tell.
    void failed(IOException reason);
}
