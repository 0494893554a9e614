package weeknote.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.Fixtures;

/// A folder of fixtures for each code, with near misses at least in the number of what is found.
class FixtureFoldersTest {

    private static final Path RESOURCES = Path.of("src/test/resources/weeknote");

    /// Limits that only a long text reaches: `GivenUpTest` makes one.
    private static final List<String> LIMITS =
            List.of(GivenUpCheck.SHORT_ROWS, GivenUpCheck.LONG_REFERENCES);

    static List<Path> folders() throws IOException {
        try (Stream<Path> alone = Files.list(RESOURCES.resolve("check"));
                Stream<Path> ofSite = Files.list(RESOURCES.resolve("check-site"))) {
            return Stream.concat(alone, ofSite).filter(Files::isDirectory).sorted().toList();
        }
    }

    private static String marked(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(Fixtures::read)
                    .map(file -> file.substring(0, file.indexOf("--- fixed\n")))
                    .collect(Collectors.joining());
        }
    }

    @Test
    void everyCodeHasOne() throws IOException {
        var names = new TreeSet<>(LIMITS);
        folders().forEach(folder -> names.add(folder.getFileName().toString()));
        assertEquals(new TreeSet<>(Checks.codes()), names);
    }

    @ParameterizedTest
    @MethodSource("folders")
    void nearMissesAreAsManyAsFinds(Path folder) throws IOException {
        String code = folder.getFileName().toString();
        String marked = marked(folder);
        var find = Pattern.compile("(?m)^%%.*\\^ " + Pattern.quote(code) + ": ");
        long found = find.matcher(marked).results().count();
        long missed = NearMisses.count(marked);
        assertTrue(found > 0, code);
        assertTrue(missed >= found, found + " found, near misses: " + missed);
    }
}
