package weeknote.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import weeknote.Hugo;
import weeknote.site.Site;

/// Compares with Hugo itself, where it is installed: a site of one page for each setting, read from
/// that site's own configuration.
class HugoSettingsTest {

    private static final String BARE =
            """
            disableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section"]
            [markup.highlight]
            codeFences = false
            """;

    @TempDir Path root;

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void makesTheSameDocument(String name, String settings, String markdown)
            throws IOException, InterruptedException {
        Hugo hugo =
                Hugo.in(root)
                        .write("hugo.toml", BARE + settings)
                        .write("layouts/_default/single.html", "{{ .Content }}")
                        .write("content/page.md", "---\ntitle: x\n---\n" + markdown);
        hugo.build();
        Dialect dialect = Site.around(root.resolve("content/page.md")).dialect();
        assertEquals(
                Dom.of(hugo.made("page/index.html")),
                Dom.of(Rendering.asEngine(markdown, dialect)));
    }

    static Stream<Arguments> cases() throws IOException {
        try (InputStream cases = HugoSettingsTest.class.getResourceAsStream("hugo-settings.txt")) {
            String text = new String(cases.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.split("(?m)^%%%% "))
                    .skip(1)
                    .map(part -> part.split("\n", 2))
                    .map(HugoSettingsTest::arguments);
        }
    }

    private static Arguments arguments(String[] nameAndRest) {
        String[] parts = ("\n" + nameAndRest[1]).split("\n--\n", 2);
        return Arguments.of(nameAndRest[0], parts[0], parts[1]);
    }
}
