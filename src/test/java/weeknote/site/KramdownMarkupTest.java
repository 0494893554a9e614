package weeknote.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import weeknote.markdown.Dialect;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.Typography;
import weeknote.markdown.Typography.Sign;

class KramdownMarkupTest {

    @TempDir Path root;

    private Dialect dialect(String configuration) throws IOException {
        Files.writeString(root.resolve("_config.yml"), configuration);
        return Site.around(root).dialect();
    }

    @Test
    void whereNothingIsConfiguredItIsJekyllsOwn() throws IOException {
        assertEquals(Dialect.KRAMDOWN, dialect("title: x"));
    }

    @Test
    void theSettingsOfKramdownTuneIt() throws IOException {
        assertEquals(
                Dialect.KRAMDOWN.without(Feature.HEADING_ID).with(Feature.HARD_WRAP),
                dialect("kramdown:\n  auto_ids: false\n  hard_wrap: true"));
        assertEquals(
                Dialect.KRAMDOWN.without(Feature.TYPOGRAPHER),
                dialect("kramdown: {gfm_quirks: [paragraph_end, no_auto_typographic]}"));
    }

    @Test
    void quotesCanStayStraight() throws IOException {
        assertEquals(
                Dialect.KRAMDOWN.with(
                        Typography.ENTITIES
                                .with(Sign.LEFT_SINGLE_QUOTE, "&apos;")
                                .with(Sign.RIGHT_SINGLE_QUOTE, "&apos;")
                                .with(Sign.LEFT_DOUBLE_QUOTE, "&quot;")
                                .with(Sign.RIGHT_DOUBLE_QUOTE, "&quot;")),
                dialect("kramdown:\n  smart_quotes: apos,apos,quot,quot"));
    }
}
