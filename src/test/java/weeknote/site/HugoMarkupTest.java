package weeknote.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import weeknote.frontmatter.DataText;
import weeknote.frontmatter.Engine;
import weeknote.frontmatter.FieldValue.MapValue;
import weeknote.frontmatter.Format;
import weeknote.markdown.Dialect;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.HeadingIdStyle;
import weeknote.markdown.Highlighting;
import weeknote.markdown.Typography;
import weeknote.markdown.Typography.Sign;

class HugoMarkupTest {

    private static Dialect dialect(String toml) {
        MapValue map =
                switch (DataText.read(toml, Format.TOML, Engine.HUGO)) {
                    case DataText.Mapping(MapValue read) -> read;
                    case DataText.Unreadable _ -> new MapValue(Map.of());
                };
        return new HugoMarkup(new SiteConfig(map, "")).dialect();
    }

    @Test
    void whereNothingIsConfiguredItIsHugosOwn() {
        assertEquals(Dialect.HUGO, dialect(""));
    }

    @ParameterizedTest
    @CsvSource({
        "extensions.typographer.disable = true, TYPOGRAPHER",
        "extensions.footnote.enable = false, FOOTNOTE",
        "extensions.Table = false, TABLE",
        "parser.attribute = false, HEADING_ATTRIBUTES"
    })
    void switchesOff(String setting, Feature feature) {
        assertEquals(Dialect.HUGO.without(feature), dialect("markup.goldmark." + setting));
    }

    @Test
    void eachSignCanBeReplaced() {
        assertEquals(
                Dialect.HUGO.with(
                        Typography.ENTITIES
                                .with(Sign.LEFT_DOUBLE_QUOTE, "&laquo;&nbsp;")
                                .with(Sign.APOSTROPHE, "'")),
                dialect(
                        """
                        [markup.goldmark.extensions.typographer]
                        leftDoubleQuote = '&laquo;&nbsp;'
                        apostrophe = "'"
                        """));
    }

    @Test
    void aReplacementIsNoTag() {
        assertEquals("&lt;b&gt;", Typography.ENTITIES.with(Sign.EN_DASH, "<b>").html(Sign.EN_DASH));
    }

    @Test
    void theNewNameOfTheIdsIsKnown() {
        assertEquals(
                Dialect.HUGO.with(HeadingIdStyle.BLACKFRIDAY),
                dialect("markup.goldmark.parser.autoIDType = 'blackfriday'"));
    }

    @Test
    void highlightingIsRead() {
        assertEquals(
                Dialect.HUGO.with(
                        new Highlighting(false, false, true, false, 5, 2, "github", "2-3")),
                dialect(
                        """
                        [markup.highlight]
                        codeFences = false
                        noClasses = false
                        lineNos = true
                        lineNumbersInTable = false
                        lineNoStart = 5
                        tabWidth = 2
                        style = 'github'
                        hl_Lines = '2-3'
                        """));
    }

    @ParameterizedTest
    @CsvSource({"'', en", "'defaultContentLanguage = \"de\"', de"})
    void theDefaultLanguageReplacesTheSettings(String setting, String language) {
        assertEquals(
                Dialect.HUGO.with(Feature.RAW_HTML),
                dialect(
                        setting
                                + "\nmarkup.goldmark.renderer.hardWraps = true\nlanguages."
                                + language
                                + ".markup.goldmark.renderer.unsafe = 1"));
    }

    @Test
    void thePygmentsSettingsStillCount() {
        assertEquals(
                Dialect.HUGO.with(new Highlighting(true, false, false, true, 1, 4, "tango", "")),
                dialect("pygmentsUseClasses = true\npygmentsStyle = 'tango'"));
    }
}
