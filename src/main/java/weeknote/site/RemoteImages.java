package weeknote.site;

import java.io.IOException;
import java.nio.file.Path;

/// The sites whose posts may load images from the web, by their root folders, one a line in a file
/// of the program's folder.
public record RemoteImages(Path file) {

    static RemoteImages in(Path folder) {
        return new RemoteImages(folder.resolve("image-sites.txt"));
    }

    /// Whether the author wanted images on this site.
    ///
    /// @throws IOException if the disk says no
    public boolean areAllowed(Site site) throws IOException {
        return new LineFile(file).read().contains(name(site));
    }

    /// The author wants images on this site.
    ///
    /// @throws IOException if the disk says no
    public void allow(Site site) throws IOException {
        new LineFile(file).add(name(site));
    }

    private static String name(Site site) {
        return site.root().toAbsolutePath().normalize().toString();
    }
}
