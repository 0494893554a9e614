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

/// The words that the author has added to the dictionary, one a line in a file of the program's
/// folder, which may also be edited by hand.
public record PersonalWords(Path file) {

    public static PersonalWords in(Path folder) {
        return new PersonalWords(folder.resolve("words.txt"));
    }

    /// None if there is no such file yet.
    ///
    /// @throws IOException if the disk says no
    public SortedSet<String> read() throws IOException {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return Collections.unmodifiableSortedSet(
                    text.lines()
                            .map(String::strip)
                            .filter(line -> !line.isEmpty())
                            .collect(Collectors.toCollection(TreeSet::new)));
        } catch (NoSuchFileException e) {
            return Collections.emptySortedSet();
        }
    }

    /// Adds a word to those that are in the file now: another window may have added some.
    ///
    /// @return all words
    /// @throws IOException if the disk says no
    public SortedSet<String> add(String word) throws IOException {
        SortedSet<String> words = new TreeSet<>(read());
        if (words.add(word)) {
            Files.createDirectories(file.toAbsolutePath().getParent());
            String text = String.join("\n", words) + "\n";
            AtomicWrite.write(file, text.getBytes(StandardCharsets.UTF_8));
        }
        return Collections.unmodifiableSortedSet(words);
    }
}
