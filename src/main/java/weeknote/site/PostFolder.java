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
import java.util.Locale;

/// The posts in a folder: every `*.md` and `*.markdown` below it, in the order of their paths.
/// Links to folders are not followed; hidden folders, such as `.git`, are not looked into.
public final class PostFolder {

    /// The posts found, and what could not be looked into.
    public record Listing(List<Path> posts, List<IOException> failures) {
        public Listing {
            posts = List.copyOf(posts);
            failures = List.copyOf(failures);
        }
    }

    private PostFolder() {}

    public static Listing list(Path folder) throws IOException {
        List<Path> posts = new ArrayList<>();
        List<IOException> failures = new ArrayList<>();
        Files.walkFileTree(folder, new Collector(folder, posts, failures));
        Collections.sort(posts);
        return new Listing(posts, failures);
    }

    public static boolean isPost(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return name.endsWith(".md") || name.endsWith(".markdown");
    }

    private static final class Collector extends SimpleFileVisitor<Path> {

        private final Path top;
        private final List<Path> posts;
        private final List<IOException> failures;

        Collector(Path top, List<Path> posts, List<IOException> failures) {
            this.top = top;
            this.posts = posts;
            this.failures = failures;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            boolean hidden = String.valueOf(folder.getFileName()).startsWith(".");
            return hidden && !folder.equals(top)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && isPost(file)) {
                posts.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException reason) {
            failures.add(reason);
            return FileVisitResult.CONTINUE;
        }
    }
}
