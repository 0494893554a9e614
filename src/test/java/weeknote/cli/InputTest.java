package weeknote.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InputTest {

    @ParameterizedTest
    @CsvSource({
        "site/posts/a.md, site, posts/a.md",
        "./site/a.md, ./site, a.md",
        "posts/a.md, '', posts/a.md",
        "./posts/../a.md, '', a.md",
        "../elsewhere/a.md, '', a.md",
        "/blog/posts/a.md, '', a.md",
        "/blog/posts/a.md, /blog, posts/a.md"
    })
    void aPostKeepsItsPathBelowWhatWasGiven(Path path, Path top, Path relative) {
        assertEquals(relative, new Input(path, top).relativePath());
    }
}
