package weeknote.site;

import java.io.IOException;
import java.nio.file.Path;
import java.util.SortedSet;

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
        return new LineFile(file).read();
    }

    /// Adds a word to those that are in the file now.
    ///
    /// @return all words
    /// @throws IOException if the disk says no
    public SortedSet<String> add(String word) throws IOException {
        return new LineFile(file).add(word);
    }
}
