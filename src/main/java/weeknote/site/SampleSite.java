package weeknote.site;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The site to try the program on: three weekly notes, with the usual mistakes in the newest.
public final class SampleSite {

    private static final String RESOURCE = "/assets/sample-site";
    private static final String NEWEST = "content/posts/week-40-2026.md";

    private SampleSite() {}

    /// Copies the sample into a folder, where it may be changed at will; files that are there
    /// already stay.
    ///
    /// @return its newest note
    /// @throws IOException if the disk says no
    public static Path copyTo(Path folder) throws IOException {
        URI source = location();
        if (source.getScheme().equals("jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(source, Map.of())) {
                copy(jar.getPath(RESOURCE), folder);
            }
        } else {
            copy(Path.of(source), folder);
        }
        return folder.resolve(NEWEST);
    }

    private static URI location() {
        URL resource = SampleSite.class.getResource(RESOURCE);
        if (resource == null) {
            throw new AssertionError("The program was packed without " + RESOURCE);
        }
        try {
            return resource.toURI();
        } catch (URISyntaxException e) {
            throw new AssertionError("A class path entry is a URI: " + resource, e);
        }
    }

    private static void copy(Path source, Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> walk = Files.walk(source)) {
            files = walk.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path target = folder.resolve(source.relativize(file).toString());
            if (!Files.exists(target)) {
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }
}
