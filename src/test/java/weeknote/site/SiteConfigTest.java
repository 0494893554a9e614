package weeknote.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SiteConfigTest {

    @TempDir Path root;

    private void write(String name, String text) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private SiteConfig config() {
        return Site.around(root).config();
    }

    @ParameterizedTest
    @CsvSource({
        "hugo.toml, '[Params]\nmainSections = [\"notes\"]'",
        "hugo.yaml, 'params:\n  MainSections: [notes]'",
        "hugo.yml, 'params: {mainsections: notes}'",
        "hugo.json, '{\"params\": {\"mainSections\": [\"notes\"]}}'",
        "config/_default/config.toml, 'params.mainSections = [\"notes\"]'",
        "_config.yml, '---\nparams:\n  mainSections:\n  - notes'",
        "_config.toml, 'params.mainSections = \"notes\"'"
    })
    void everyNotationSaysTheSame(String name, String text) throws IOException {
        write(name, text);
        assertEquals(List.of("notes"), config().strings("params.mainSections"));
    }

    @Test
    void theFolderOfConfigurationsLiesOverTheFile() throws IOException {
        write("hugo.toml", "title = 'below'\n[markup.goldmark.renderer]\nunsafe = true");
        write("config/_default/hugo.toml", "title = 'above'");
        write("config/_default/markup.toml", "[goldmark.renderer]\nhardWraps = true");
        write("config/_default/params.de.toml", "greeting = 'Moin'");
        write("config/production/params.yaml", "weight: 7");
        SiteConfig config = config();
        assertEquals(Optional.of("above"), config.string("title"));
        assertTrue(config.bool("markup.goldmark.renderer.unsafe", false));
        assertTrue(config.bool("markup.goldmark.renderer.hardwraps", false));
        assertEquals(Optional.of("Moin"), config.string("languages.de.params.greeting"));
        assertEquals(OptionalInt.of(7), config.integer("params.weight"));
    }

    @Test
    void hugoTomlHidesConfigToml() throws IOException {
        write("content/a.md", "a");
        write("config.toml", "title = 'old'");
        write("hugo.toml", "baseURL = 'https://a.example/'");
        assertEquals(Optional.empty(), config().string("title"));
    }

    @Test
    void whatIsOfAnotherTypeIsAbsent() throws IOException {
        write(
                "hugo.yaml",
                "title: [a]\ntheme: 1\nparams: x\nmenus: {main: [{name: A}, {name: B}]}");
        SiteConfig config = config();
        assertEquals(Optional.empty(), config.string("title"));
        assertFalse(config.bool("title", false));
        assertEquals(SiteConfig.NONE, config.section("params"));
        assertEquals(Optional.empty(), config.value("params.author.name"));
        assertEquals(
                List.of(Optional.of("A"), Optional.of("B")),
                config.sections("menus.main").stream().map(menu -> menu.string("name")).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "1, true", "2.5, true", "'\"1\"', true", "'\"T\"', true", "TRUE, true",
        "0, false", "0.0, false", "'\"0\"', false", "'\"f\"', false", "'\"False\"', false"
    })
    void aNumberOrALetterIsABoolean(String value, boolean isTrue) throws IOException {
        write("hugo.yaml", "a: " + value);
        assertEquals(isTrue, config().bool("a", !isTrue));
    }

    @ParameterizedTest
    @CsvSource({
        "markup.toml, '[goldmark.renderer]\nunsafe = true'",
        "markup.yaml, 'goldmark: {renderer: {unsafe: true}}'",
        "markup.json, '{\"goldmark\": {\"renderer\": {\"unsafe\": true}}}'"
    })
    void oneFileOfTheFolderIsASite(String name, String text) throws IOException {
        write("config/_default/" + name, text);
        assertEquals(SiteKind.HUGO, Site.around(root.resolve("content/a.md")).kind());
        assertTrue(config().bool("markup.goldmark.renderer.unsafe", false));
    }

    @ParameterizedTest
    @CsvSource({
        "languages.toml, [de.markup.goldmark.renderer]",
        "languages.de.toml, [markup.goldmark.renderer]",
        "config.de.toml, [markup.goldmark.renderer]",
        "markup.de.toml, [markup.goldmark.renderer]"
    })
    void aFileMayBeOfOneLanguage(String name, String table) throws IOException {
        write("config/_default/" + name, table + "\nunsafe = true");
        assertTrue(config().bool("languages.de.markup.goldmark.renderer.unsafe", false));
    }

    @Test
    void anchorsAreMerged() throws IOException {
        write("_config.yml", "base: &b {x: 1, y: 2}\nkramdown:\n  <<: *b\n  y: 3");
        assertEquals(OptionalInt.of(1), config().integer("kramdown.x"));
        assertEquals(OptionalInt.of(3), config().integer("kramdown.y"));
    }

    @ParameterizedTest
    @CsvSource({
        "hugo.toml, 'title = \"a\"\nbroken', 2",
        "hugo.yaml, 'title: a\nb: c: d', 2",
        "hugo.json, '[1]', 1",
        "_config.yml, '- a', 1"
    })
    void aBrokenFileCountsAsEmptyAndIsNamed(String name, String text, int line) throws IOException {
        write(name, text);
        assertEquals(
                new SiteConfig(
                        SiteConfig.NONE.values(),
                        name
                                + " cannot be read from line "
                                + line
                                + " on; its settings are left out, and the defaults apply."),
                config());
    }

    @Test
    void anEmptyFileSaysNothing() throws IOException {
        write("hugo.toml", "");
        assertEquals(SiteConfig.NONE, config());
    }
}
