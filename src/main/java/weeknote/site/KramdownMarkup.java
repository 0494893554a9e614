package weeknote.site;

import java.util.List;
import weeknote.markdown.Dialect;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.Typography;
import weeknote.markdown.Typography.Sign;

/// The Markdown of a Jekyll site: kramdown as Jekyll sets it, tuned by `kramdown` of its
/// configuration ([Jekyll](https://jekyllrb.com/docs/configuration/markdown/)).
///
/// Known are `auto_ids`, `hard_wrap`, `smart_quotes` and `gfm_quirks: no_auto_typographic`.
record KramdownMarkup(SiteConfig config) {

    private static final List<Sign> QUOTES =
            List.of(
                    Sign.LEFT_SINGLE_QUOTE,
                    Sign.RIGHT_SINGLE_QUOTE,
                    Sign.LEFT_DOUBLE_QUOTE,
                    Sign.RIGHT_DOUBLE_QUOTE);

    Dialect dialect() {
        SiteConfig kramdown = config.section("kramdown");
        boolean isPlain = kramdown.strings("gfm_quirks").contains("no_auto_typographic");
        return Dialect.KRAMDOWN
                .with(Feature.HEADING_ID, kramdown.bool("auto_ids", true))
                .with(Feature.HARD_WRAP, kramdown.bool("hard_wrap", false))
                .with(Feature.TYPOGRAPHER, !isPlain)
                .with(typography(kramdown.string("smart_quotes").orElse("")));
    }

    // `apos,apos,quot,quot` keeps quotes straight: four names of entities
    private static Typography typography(String names) {
        Typography typography = Typography.ENTITIES;
        String[] entities = names.split(",", -1);
        if (entities.length == QUOTES.size()) {
            for (int i = 0; i < entities.length; i++) {
                typography = typography.with(QUOTES.get(i), "&" + entities[i].strip() + ";");
            }
        }
        return typography;
    }
}
