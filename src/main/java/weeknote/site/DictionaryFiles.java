package weeknote.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A Hunspell dictionary on the disk: an affix file and a word list beside it.
///
/// @param language as its file is named: `en_GB`
public record DictionaryFiles(String language, Path affixes, Path words) {

    /// The content of the affix file.
    ///
    /// @throws IOException if the disk says no
    public byte[] affixBytes() throws IOException {
        return Files.readAllBytes(affixes);
    }

    /// The content of the word list.
    ///
    /// @throws IOException if the disk says no
    public byte[] wordBytes() throws IOException {
        return Files.readAllBytes(words);
    }
}
