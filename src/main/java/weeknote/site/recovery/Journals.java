package weeknote.site.recovery;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import weeknote.site.OwnerOnly;

/// The folder of journals, readable by its owner alone.
public record Journals(Path folder) {

    private static final System.Logger LOG = System.getLogger(Journals.class.getName());

    private static final String ENDING = ".journal";
    private static final Set<OpenOption> TO_WRITE =
            Set.of(StandardOpenOption.READ, StandardOpenOption.WRITE);

    /// Begins a journal that holds a text as far as it was typed; when it returns, the disk has it.
    ///
    /// @throws IOException if the disk says no
    public Journal begin(UnsavedText unsaved) throws IOException {
        OwnerOnly.createFolder(folder);
        return write(unsaved, (unfinished, _) -> moved(unfinished, fresh()));
    }

    /// Begins a journal in the place of another one, at one stroke: a program that dies meanwhile
    /// leaves one of the two, never both.
    ///
    /// @throws IOException if the disk says no; then the old one is what it was
    public Journal beginAnew(Journal old, UnsavedText unsaved) throws IOException {
        Journal anew =
                write(
                        unsaved,
                        (unfinished, channel) -> {
                            channel.force(true);
                            return movedOver(unfinished, old.file());
                        });
        if (anew.file().equals(old.file())) {
            old.close();
        } else {
            old.delete();
        }
        return anew;
    }

    /// How a journal that is written gets the name that it is found by.
    @FunctionalInterface
    private interface Naming {
        Path name(Path unfinished, FileChannel channel) throws IOException;
    }

    private Journal write(UnsavedText unsaved, Naming naming) throws IOException {
        Path unfinished = folder.resolve(UUID.randomUUID() + ".unfinished");
        FileChannel channel = OwnerOnly.createFile(unfinished);
        boolean begun = false;
        try {
            // Locked before it has its name: nobody may take it for one of the dead.
            channel.tryLock();
            RecordFile.write(channel, records(unsaved));
            Path file = naming.name(unfinished, channel);
            begun = true;
            // Now it outlives the program; a busy disk may take its time to let it outlive the
            // system.
            channel.force(true);
            return new Journal(file, channel);
        } finally {
            if (!begun) {
                channel.close();
                Files.deleteIfExists(unfinished);
            }
        }
    }

    private Path fresh() {
        return folder.resolve(UUID.randomUUID() + ENDING);
    }

    private Path movedOver(Path unfinished, Path old) throws IOException {
        try {
            return moved(unfinished, old);
        } catch (AccessDeniedException e) {
            // Windows does not give the name of an open file away.
            return moved(unfinished, fresh());
        }
    }

    private static Path moved(Path unfinished, Path file) throws IOException {
        return Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static List<JournalRecord> records(UnsavedText unsaved) {
        var base = new JournalRecord.Base(unsaved.path(), unsaved.format(), unsaved.base());
        return List.of(base, new JournalRecord.Changed(unsaved.typed(), unsaved.since()));
    }

    /// What programs that are gone have left, the oldest first. To be asked for once, at the start:
    /// where a file that this program has locked is opened again, the system may drop the lock.
    ///
    /// @throws IOException if the disk says no
    public List<Orphan> orphans() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.toList();
        }
        List<Orphan> orphans = new ArrayList<>();
        for (Path file : files) {
            orphan(file).ifPresent(orphans::add);
        }
        orphans.sort(Comparator.comparing(orphan -> orphan.unsaved().since()));
        return List.copyOf(orphans);
    }

    /// Empty if a program that runs has it, or if there is nothing to lose in it; then it goes, as
    /// does one that was never finished.
    private static Optional<Orphan> orphan(Path file) {
        try {
            FileChannel channel = FileChannel.open(file, TO_WRITE);
            Optional<Orphan> orphan =
                    channel.tryLock() == null ? Optional.empty() : orphan(file, channel);
            if (orphan.isEmpty()) {
                channel.close();
            }
            return orphan;
        } catch (IOException | RuntimeException e) {
            // It stays where it is, for a later version of the program; the others are looked at.
            LOG.log(WARNING, "A journal cannot be read: " + file, e);
            return Optional.empty();
        }
    }

    private static Optional<Orphan> orphan(Path file, FileChannel channel) throws IOException {
        Optional<UnsavedText> unsaved =
                file.toString().endsWith(ENDING)
                        ? JournalRecord.unsaved(RecordFile.read(channel))
                        : Optional.empty();
        if (unsaved.isEmpty()) {
            Files.delete(file);
        }
        return unsaved.map(text -> new Orphan(file, channel, text));
    }
}
