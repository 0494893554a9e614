package weeknote.export;

import java.io.IOException;
import java.util.Optional;

/// The files that a post's links lead to.
@FunctionalInterface
public interface LinkedFiles {

    /// None: every image stays a link.
    LinkedFiles NONE = link -> Optional.empty();

    /// The file at a link of the post, `pic.png` or `/images/pic.png`; empty where there is none.
    ///
    /// @throws IOException if the disk says no
    Optional<byte[]> read(String link) throws IOException;
}
