package weeknote.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
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
    void aFixMendsItsMistakeAndNothingElse(Path file) throws IOException {
        SiteFixture fixture = SiteFixture.of(Fixtures.read(file));
        PostPlace place = fixture.writeTo(root);
        FixLaw.check(place.site().read(fixture.text()), place);
    }
}
