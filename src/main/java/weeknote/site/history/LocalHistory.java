package weeknote.site.history;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import weeknote.site.OwnerOnly;

/// The versions of all posts: a folder for each, readable by its owner alone.
///
/// Old ones are thinned, and the oldest go where there would be too much: of one post, and of all.
public record LocalHistory(Path folder) {

    private static final long MOST_OF_A_POST = 16L << 20;
    private static final long MOST_OF_ALL = 256L << 20;
    private static final int LONGEST_NAME = 60;
    private static final Comparator<Version> NEWEST_FIRST =
            Comparator.comparing(Version::at).reversed();

    /// Keeps a text that a post was saved with, unless it is the one that was kept last.
    ///
    /// @param at when the post got it
    /// @throws IOException if the disk says no; what was kept before is still there
    public void keep(Path post, String text, Instant at, Instant now) throws IOException {
        keep(post, text, at, Version.Origin.SAVED, now);
    }

    /// As [#keep], a text that stood in the post's file when that was opened.
    public void keepFound(Path post, String text, Instant at, Instant now) throws IOException {
        keep(post, text, at, Version.Origin.FOUND, now);
    }

    private void keep(Path post, String text, Instant at, Version.Origin origin, Instant now)
            throws IOException {
        Path versions = folderOf(post);
        Path file = versions.resolve(Version.name(at, origin));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (Files.exists(file) || isLast(bytes, in(versions))) {
            return;
        }
        OwnerOnly.createFolder(folder);
        OwnerOnly.createFolder(versions);
        write(file, bytes);
        thin(versions, now);
    }

    private static boolean isLast(byte[] text, List<Version> kept) throws IOException {
        return !kept.isEmpty()
                && kept.getFirst().size() == text.length
                && Arrays.equals(Files.readAllBytes(kept.getFirst().file()), text);
    }

    /// It has its name when the disk has all of it.
    private static void write(Path file, byte[] text) throws IOException {
        Path unfinished = file.resolveSibling(file.getFileName() + Version.UNFINISHED);
        Files.deleteIfExists(unfinished);
        try (FileChannel channel = OwnerOnly.createFile(unfinished)) {
            ByteBuffer bytes = ByteBuffer.wrap(text);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void thin(Path versions, Instant now) throws IOException {
        for (Version version : Thinning.superfluous(in(versions), now)) {
            Files.deleteIfExists(version.file());
        }
        limit(in(versions), MOST_OF_A_POST);
        Instant longAgo = now.minus(Duration.ofHours(1));
        for (Path file : files(versions)) {
            // Left by a crash; another window may be at work on a younger one.
            boolean isLeft =
                    file.toString().endsWith(Version.UNFINISHED)
                            && Files.getLastModifiedTime(file).toInstant().isBefore(longAgo);
            if (isLeft) {
                Files.deleteIfExists(file);
            }
        }
    }

    /// The oldest go, but never the newest one.
    private static void limit(List<Version> newestFirst, long most) throws IOException {
        long size = 0;
        for (Version version : newestFirst) {
            size += version.size();
            if (size > most && !version.equals(newestFirst.getFirst())) {
                Files.deleteIfExists(version.file());
            }
        }
    }

    /// The versions of a post that are kept, the newest first.
    ///
    /// @throws IOException if the disk says no
    public List<Version> versions(Path post) throws IOException {
        return in(folderOf(post));
    }

    private static List<Version> in(Path versions) throws IOException {
        List<Version> all = new ArrayList<>();
        for (Path file : files(versions)) {
            Version.of(file).ifPresent(all::add);
        }
        all.sort(NEWEST_FIRST);
        return List.copyOf(all);
    }

    private static List<Path> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    /// Removes the oldest versions of all posts where they are too much together. It looks at every
    /// version; once in a while is enough.
    ///
    /// @throws IOException if the disk says no
    public void limit() throws IOException {
        limit(MOST_OF_ALL);
    }

    void limit(long most) throws IOException {
        List<Version> all = new ArrayList<>();
        for (Path versions : files(folder)) {
            all.addAll(in(versions));
        }
        all.sort(NEWEST_FIRST);
        limit(all, most);
        for (Path versions : files(folder)) {
            if (files(versions).isEmpty()) {
                Files.deleteIfExists(versions);
            }
        }
    }

    /// `week-7.md-3f2a91bc`: the name for people, and the whole path for what is the same name in
    /// another folder.
    private Path folderOf(Path post) {
        Path absolute = post.toAbsolutePath().normalize();
        String name = String.valueOf(absolute.getFileName()).replaceAll("[^\\p{L}\\p{N}._-]", "_");
        String shown = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        return folder.resolve(shown + "-" + digest(absolute.toString()).substring(0, 16));
    }

    private static String digest(String text) {
        try {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }
}
