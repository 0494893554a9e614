package weeknote.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Collects the files below a folder that are no posts, hidden ones left out.
final class FileCollector extends SimpleFileVisitor<Path> {

    private final List<Path> files = new ArrayList<>();

    /// In the order of their paths; none if the folder is not there.
    static List<Path> in(Path folder) throws IOException {
        FileCollector collector = new FileCollector();
        if (Files.isDirectory(folder)) {
            Files.walkFileTree(folder, collector);
        }
        Collections.sort(collector.files);
        return collector.files;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
        return isHidden(folder) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
        if (attributes.isRegularFile() && !isHidden(file) && !PostFolder.isPost(file)) {
            files.add(file);
        }
        return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException reason) {
        // What cannot be looked at is not offered.
        return FileVisitResult.CONTINUE;
    }

    private static boolean isHidden(Path path) {
        return String.valueOf(path.getFileName()).startsWith(".");
    }
}
