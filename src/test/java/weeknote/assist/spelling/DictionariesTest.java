package weeknote.assist.spelling;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weeknote.post.Post;
import weeknote.site.SystemDictionaries;

class DictionariesTest {

    @TempDir Path folder;

    private void install(String name, String affixes, String words) throws IOException {
        Files.writeString(folder.resolve(name + ".aff"), affixes, StandardCharsets.ISO_8859_1);
        Files.writeString(folder.resolve(name + ".dic"), words, StandardCharsets.ISO_8859_1);
    }

    private Dictionaries dictionaries() {
        return Dictionaries.of(SystemDictionaries.in(List.of(folder.resolve("none"), folder)));
    }

    @ParameterizedTest
    @CsvSource({
        "en-us, en_US",
        "en_GB, en_GB",
        "en, en_US",
        "en-AU, en_GB",
        "EN-ca, en_US",
        "de, de_DE",
        "de-AT, de_DE",
        "pt, pt_BR",
        "eo, eo",
        "fr, ''",
        "'', ''",
        "no such tag, ''",
    })
    void theNearestDictionaryIsTaken(String tag, String language) throws IOException {
        install("de_DE", "", "1\nHaus\n");
        install("pt-BR", "", "1\ncasa\n");
        install("eo", "", "1\ndomo\n");
        assertEquals(
                language, dictionaries().nearest(tag).map(DictionarySource::language).orElse(""));
    }

    @Test
    void aDictionaryOfTheMachineIsReadInItsOwnCharset() throws IOException {
        install("de_DE", "SET ISO8859-1\n", "2\nStra\u00dfe\nK\u00fcche\n");
        var speller = Speller.of(dictionaries().nearest("de").orElseThrow());
        assertEquals(
                List.of("Kuche"),
                speller.check(Post.of("Straße, Küche, Kuche"), Accepted.NOTHING).stream()
                        .map(Misspelling::word)
                        .toList());
    }

    @Test
    void anElidedArticleIsNoPartOfItsWord() throws IOException {
        install("fr_FR", "SET UTF-8\n", "2\nhomme\nl'\n");
        var speller = Speller.of(dictionaries().nearest("fr").orElseThrow());
        assertEquals(List.of(), speller.check(Post.of("l’homme"), Accepted.NOTHING));
    }

    @Test
    void anAffixFileWithoutWordsIsNoDictionary() throws IOException {
        Files.writeString(folder.resolve("xx.aff"), "");
        assertEquals(List.of(), SystemDictionaries.in(List.of(folder)));
    }

    @Test
    void theAuthorsOwnDictionariesComeFirst() {
        assertEquals(
                List.of("/h/.local/share/hunspell", "/usr/local/share/hunspell"),
                SystemDictionaries.folders(Map.of(), "Linux", Path.of("/h")).stream()
                        .map(Path::toString)
                        .limit(2)
                        .toList());
        assertEquals(
                Path.of("/h/Library/Spelling"),
                SystemDictionaries.folders(Map.of(), "Mac OS X", Path.of("/h")).getFirst());
    }
}
