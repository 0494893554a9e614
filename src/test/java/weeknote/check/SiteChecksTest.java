package weeknote.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.Fixtures;
import weeknote.site.PostPlace;

/// The checks that need a site, on the small sites in `check-site`: one folder a code, with
/// `silent` sites of what looks alike and is right.
class SiteChecksTest {

    @TempDir Path root;

    static List<Path> fixtures() {
        return SiteFixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void whatIsMarkedIsFoundAndNothingElse(Path file) throws IOException {
        SiteFixture fixture = SiteFixture.of(Fixtures.read(file));
        PostPlace place = fixture.writeTo(root);
        assertEquals(fixture.marked(), SiteFixture.mark(fixture.text(), place));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theFirstFixesMendThePost(Path file) throws IOException {
        SiteFixture fixture = SiteFixture.of(Fixtures.read(file));
        PostPlace place = fixture.writeTo(root);
        assertEquals(fixture.fixed(), SiteFixture.fix(fixture.text(), place));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void eachFixMendsItsMistakeAndMakesNoOther(Path file) throws IOException {
        SiteFixture fixture = SiteFixture.of(Fixtures.read(file));
        PostPlace place = fixture.writeTo(root);
        List<String> before = codes(fixture.text(), place);
        for (Diagnostic diagnostic : SiteFixture.found(fixture.text(), place)) {
            for (Fix fix : diagnostic.fixes()) {
                List<String> rest = new ArrayList<>(before);
                rest.remove(diagnostic.code());
                assertEquals(rest, codes(fix.change().apply(fixture.text()), place), fix.title());
            }
        }
    }

    private static List<String> codes(String text, PostPlace place) {
        return SiteFixture.found(text, place).stream().map(Diagnostic::code).sorted().toList();
    }
}
