package weeknote.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// A set of texts, one a line in a file that may also be edited by hand.
record LineFile(Path path) {

    /// None if there is no such file yet.
    ///
    /// @throws IOException if the disk says no
    SortedSet<String> read() throws IOException {
        try {
            return Collections.unmodifiableSortedSet(
                    LenientText.read(path)
                            .lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .collect(Collectors.toCollection(TreeSet::new)));
        } catch (NoSuchFileException e) {
            return Collections.emptySortedSet();
        }
    }

    /// Adds a line to those that are in the file now: another window may have added some.
    ///
    /// @return all lines
    /// @throws IOException if the disk says no
    SortedSet<String> add(String line) throws IOException {
        SortedSet<String> lines = new TreeSet<>(read());
        if (lines.add(line)) {
            write(lines);
        }
        return Collections.unmodifiableSortedSet(lines);
    }

    /// Removes a line from those that are in the file now.
    ///
    /// @throws IOException if the disk says no
    void remove(String line) throws IOException {
        SortedSet<String> lines = new TreeSet<>(read());
        if (lines.remove(line)) {
            write(lines);
        }
    }

    private void write(SortedSet<String> lines) throws IOException {
        Files.createDirectories(path.toAbsolutePath().getParent());
        String text = lines.stream().map(line -> line + "\n").collect(Collectors.joining());
        AtomicWrite.write(path, text.getBytes(StandardCharsets.UTF_8));
    }
}
