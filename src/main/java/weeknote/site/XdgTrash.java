package weeknote.site;

import static java.lang.System.Logger.Level.DEBUG;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.CopyOption;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// The trash of Linux desktops, by the freedesktop.org Trash specification 1.0: the file goes to
/// `files`, and where it was to `info/NAME.trashinfo`. A file of another disk stays on that disk,
/// in its own trash (`.Trash/UID` or `.Trash-UID` at its top), unless it has none and takes none.
///
/// @param home the author's own trash
record XdgTrash(Path home) implements Trash {

    private static final System.Logger LOG = System.getLogger(XdgTrash.class.getName());

    /// What a folder that all users share must have, so that none can remove another's.
    private static final int STICKY = 01000;

    /// What is in the trash, and what says where it was.
    private record InTrash(Path file, Path info, Path original) implements Trashed {
        @Override
        public void putBack() throws IOException {
            if (Files.exists(original, LinkOption.NOFOLLOW_LINKS)) {
                throw new FileAlreadyExistsException(original.toString());
            }
            Files.createDirectories(original.getParent());
            Files.move(file, original);
            ForcedWrite.discard(info);
        }
    }

    @Override
    public Trashed move(Path file) throws IOException {
        Path original = file.toAbsolutePath().normalize();
        if (Files.notExists(original, LinkOption.NOFOLLOW_LINKS)) {
            throw new NoSuchFileException(original.toString());
        }
        Optional<Path> top = topOfOtherDisk(original);
        if (top.isPresent()) {
            Optional<Path> trash = trashOf(top.get());
            if (trash.isPresent()) {
                String path = top.get().relativize(original).toString();
                return move(original, trash.get(), path, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return move(original, home, original.toString());
    }

    /// The top folder of the disk that the file is on; empty if that is the disk of home.
    private Optional<Path> topOfOtherDisk(Path file) throws IOException {
        Path folder = file.getParent();
        if (folder == null) {
            return Optional.empty();
        }
        Object disk = disk(folder);
        if (disk.equals(disk(existing(home)))) {
            return Optional.empty();
        }
        Path above = folder.getParent();
        while (above != null && disk(above).equals(disk)) {
            folder = above;
            above = folder.getParent();
        }
        return Optional.of(folder);
    }

    private static Path existing(Path folder) {
        Path there = folder;
        while (Files.notExists(there) && there.getParent() != null) {
            there = there.getParent();
        }
        return there;
    }

    private static Object disk(Path folder) throws IOException {
        return Files.getAttribute(folder, "unix:dev");
    }

    /// Empty if there is none on the disk, and none can be made.
    private static Optional<Path> trashOf(Path top) {
        try {
            int user = (Integer) Files.getAttribute(existing(userHome()), "unix:uid");
            Path shared = top.resolve(".Trash");
            boolean isSafe =
                    Files.isDirectory(shared, LinkOption.NOFOLLOW_LINKS)
                            && ((Integer) Files.getAttribute(shared, "unix:mode") & STICKY) != 0;
            Path trash =
                    isSafe ? shared.resolve(String.valueOf(user)) : top.resolve(".Trash-" + user);
            OwnerOnly.createFolder(trash);
            return Optional.of(trash);
        } catch (IOException e) {
            LOG.log(DEBUG, "A disk takes no trash; home does", e);
            return Optional.empty();
        }
    }

    private static Path userHome() {
        return Path.of(System.getProperty("user.home"));
    }

    private static Trashed move(Path original, Path trash, String path, CopyOption... how)
            throws IOException {
        Path files = trash.resolve("files");
        Path infos = trash.resolve("info");
        OwnerOnly.createFolder(files);
        OwnerOnly.createFolder(infos);
        for (int number = 1; ; number++) {
            String name = name(original, number);
            Path info = infos.resolve(name + ".trashinfo");
            Path file = files.resolve(name);
            if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) || Files.exists(info)) {
                continue;
            }
            // The name is taken by whoever makes this file first.
            Files.writeString(info, info(path), StandardOpenOption.CREATE_NEW);
            boolean isMoved = false;
            try {
                Files.move(original, file, how);
                isMoved = true;
            } finally {
                if (!isMoved) {
                    ForcedWrite.discard(info);
                }
            }
            return new InTrash(file, info, original);
        }
    }

    /// `week-7.md`, `week-7.2.md`.
    private static String name(Path file, int number) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        int end = dot <= 0 ? name.length() : dot;
        return number == 1 ? name : name.substring(0, end) + "." + number + name.substring(end);
    }

    private static String info(String path) {
        LocalDateTime now = LocalDateTime.now(ZoneId.systemDefault());
        return "[Trash Info]\nPath="
                + escaped(path)
                + "\nDeletionDate="
                + DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(now.truncatedTo(ChronoUnit.SECONDS))
                + "\n";
    }

    /// As in a URI (RFC 2396): all but slashes and plain letters as `%20`.
    private static String escaped(String path) {
        return URLEncoder.encode(path, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("%2F", "/");
    }
}
