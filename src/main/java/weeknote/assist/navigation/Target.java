package weeknote.assist.navigation;

import java.net.URI;
import java.nio.file.Path;
import weeknote.text.TextRange;

/// Where something leads.
public sealed interface Target {

    /// A place in the same post.
    record Here(TextRange range) implements Target {}

    /// Another post.
    ///
    /// @param fragment of a heading in it; empty for its start
    record OtherPost(Path path, String fragment) implements Target {}

    /// A file that is no post.
    record LocalFile(Path path) implements Target {}

    /// Something for the browser or the mail program.
    record Outside(URI uri) implements Target {}
}
