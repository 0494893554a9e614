package weeknote.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A path, and what it leads to if it is a symbolic link: `week.md`, `notes/week.md`,
/// `/notes/2026-07.md`.
final class LinkChain {

    private static final int MOST_LINKS = 40;

    private LinkChain() {}

    /// The path itself first; the last one is no link, be it there or not.
    ///
    /// @throws IOException if the disk says no, or the links lead in a circle
    static List<Path> of(Path path) throws IOException {
        List<Path> chain = new ArrayList<>();
        chain.add(path.toAbsolutePath());
        while (Files.isSymbolicLink(chain.getLast())) {
            if (chain.size() > MOST_LINKS) {
                throw new IOException(path + " is a link that leads to itself.");
            }
            Path link = chain.getLast();
            chain.add(link.resolveSibling(Files.readSymbolicLink(link)).normalize());
        }
        return chain;
    }
}
