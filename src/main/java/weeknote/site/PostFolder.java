package weeknote.site;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

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

    /// Whether a path leads to a folder, which is searched for posts.
    public static boolean isFolder(Path path) {
        return Files.isDirectory(path);
    }

    /// The post that a path stands for: itself, or, of a folder, the post that was changed last.
    ///
    /// @throws IOException if the disk says no, or the folder holds no post
    public static Path postAt(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            return path;
        }
        Map<Path, FileTime> times = new HashMap<>();
        for (Path post : list(path).posts()) {
            times.put(post, Files.getLastModifiedTime(post));
        }
        return times.entrySet().stream()
                .max(
                        Map.Entry.<Path, FileTime>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElseThrow(() ->
                        new IOException(path + " holds no Markdown posts; open another folder."));
    }

    /// Whether a path is that of a post that does not exist yet, and its folder does.
    public static boolean canBegin(Path path) {
        return isPost(path)
                && Files.notExists(path, LinkOption.NOFOLLOW_LINKS)
                && Files.isDirectory(path.toAbsolutePath().resolveSibling(""));
    }

    /// Makes the folder of a post, if it is not there.
    ///
    /// @throws IOException if the disk says no
    public static void makeFor(Path post) throws IOException {
        Files.createDirectories(post.toAbsolutePath().getParent());
    }

    /// The posts in the folder itself, in the order of their names.
    static List<Path> listAlone(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(PostFolder::isPost).filter(Files::isRegularFile).sorted().toList();
        }
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
