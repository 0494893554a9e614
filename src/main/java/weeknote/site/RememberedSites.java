package weeknote.site;

import java.io.IOException;
import java.nio.file.Path;

/// The sites for which the author has switched something on, by their root folders, one a line in a
/// file of the program's folder.
public record RememberedSites(Path file) {

    /// Whether it is on for this site.
    ///
    /// @throws IOException if the disk says no
    public boolean contains(Site site) throws IOException {
        return new LineFile(file).read().contains(name(site));
    }

    /// Switches it on or off for this site.
    ///
    /// @throws IOException if the disk says no
    public void set(Site site, boolean on) throws IOException {
        var lines = new LineFile(file);
        if (on) {
            lines.add(name(site));
        } else {
            lines.remove(name(site));
        }
    }

    private static String name(Site site) {
        return site.root().toAbsolutePath().normalize().toString();
    }
}
