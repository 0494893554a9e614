package weeknote.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.Fixtures;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;

class ChecksTest {

    static List<Path> fixtures() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/resources/weeknote/check"))) {
            return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void whatIsMarkedIsFoundAndNothingElse(Path file) {
        var fixture = CheckFixture.of(Fixtures.read(file));
        assertEquals(fixture.marked(), fixture.marks());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void theFirstFixesMendThePost(Path file) {
        var fixture = CheckFixture.of(Fixtures.read(file));
        assertEquals(fixture.fixed(), fixture.fix());
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void aFixMendsItsMistakeAndNothingElse(Path file) {
        Post post = CheckFixture.of(Fixtures.read(file)).post();
        FixLaw.check(post, PostPlace.NONE);
    }

    @Test
    void theWeeklyNoteHasAMisspeltLabelAndAnUnusedDefinition() {
        String note = Fixtures.read(Fixtures.weeklyNote());
        assertEquals(
                List.of(
                        "link.undefined-label: No definition for `krebcensorship`. Nearest:"
                                + " `krebscensorship`.",
                        "link.unused-definition: No link uses the definition `vsa`."),
                Checks.check(Post.of(note)).stream()
                        .map(each -> each.code() + ": " + each.message())
                        .toList());
    }

    @Test
    void theFixesOfTheWeeklyNoteMendItAndNothingElse() {
        Post post = Post.of(Fixtures.read(Fixtures.weeklyNote()));
        FixLaw.check(post, PostPlace.NONE);
    }

    @Test
    void theFixOfTheWeeklyNoteChangesTheLabelAlone() {
        String note = Fixtures.read(Fixtures.weeklyNote());
        Diagnostic label = Checks.check(Post.of(note)).getFirst();
        assertEquals(
                new Fix(
                        "Change to `krebscensorship`",
                        TextChange.of(TextEdit.replace(label.range(), "krebscensorship")),
                        true),
                label.fixes().getFirst());
    }
}
