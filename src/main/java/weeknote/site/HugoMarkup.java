package weeknote.site;

import java.util.Locale;
import java.util.Map;
import weeknote.markdown.Dialect;
import weeknote.markdown.Dialect.Feature;
import weeknote.markdown.HeadingIdStyle;
import weeknote.markdown.Highlighting;
import weeknote.markdown.Typography;
import weeknote.markdown.Typography.Sign;

/// The Markdown of a Hugo site: Hugo's own, tuned by `markup.goldmark` and `markup.highlight` of
/// its configuration, in the spellings of Hugo 0.60 to 0.140
/// ([Hugo](https://gohugo.io/getting-started/configuration-markup/)).
///
/// Of a site in several languages, every post is read as its default language sets it. Left out:
/// other handlers than Goldmark, templates (`renderHooks`), `cjk`, `passthrough` and `extras`,
/// which came after 0.111.
record HugoMarkup(SiteConfig config) {

    private static final Map<Feature, String> EXTENSIONS =
            Map.of(
                    Feature.DEFINITION_LIST, "definitionList",
                    Feature.FOOTNOTE, "footnote",
                    Feature.LINKIFY, "linkify",
                    Feature.STRIKETHROUGH, "strikethrough",
                    Feature.TABLE, "table",
                    Feature.TASK_LIST, "taskList",
                    Feature.TYPOGRAPHER, "typographer");

    private static final Map<Sign, String> SUBSTITUTES =
            Map.of(
                    Sign.LEFT_SINGLE_QUOTE, "leftSingleQuote",
                    Sign.RIGHT_SINGLE_QUOTE, "rightSingleQuote",
                    Sign.LEFT_DOUBLE_QUOTE, "leftDoubleQuote",
                    Sign.RIGHT_DOUBLE_QUOTE, "rightDoubleQuote",
                    Sign.EN_DASH, "enDash",
                    Sign.EM_DASH, "emDash",
                    Sign.ELLIPSIS, "ellipsis",
                    Sign.LEFT_ANGLE_QUOTE, "leftAngleQuote",
                    Sign.RIGHT_ANGLE_QUOTE, "rightAngleQuote",
                    Sign.APOSTROPHE, "apostrophe");

    Dialect dialect() {
        SiteConfig markup = markup();
        SiteConfig extensions = markup.section("goldmark.extensions");
        SiteConfig parser = markup.section("goldmark.parser");
        SiteConfig renderer = markup.section("goldmark.renderer");
        Dialect dialect = Dialect.HUGO;
        for (Map.Entry<Feature, String> extension : EXTENSIONS.entrySet()) {
            dialect = dialect.with(extension.getKey(), isEnabled(extensions, extension.getValue()));
        }
        boolean attributes = parser.bool("attribute", true);
        return dialect.with(Feature.HEADING_ID, parser.bool("autoHeadingID", true))
                .with(Feature.HEADING_ATTRIBUTES, parser.bool("attribute.title", attributes))
                .with(Feature.BLOCK_ATTRIBUTES, parser.bool("attribute.block", false))
                .with(Feature.BARE_IMAGE, !parser.bool("wrapStandAloneImageWithinParagraph", true))
                .with(Feature.RAW_HTML, renderer.bool("unsafe", false))
                .with(Feature.HARD_WRAP, renderer.bool("hardWraps", false))
                .with(Feature.XHTML, renderer.bool("xhtml", false))
                .with(headingIds(parser))
                .with(typography(extensions.section("typographer")))
                .with(highlighting(markup.section("highlight")))
                .withLinkProtocol(
                        extensions.string("linkifyProtocol").orElse(dialect.linkProtocol()));
    }

    // The settings of the site's first language take the place of the site's, all of them.
    private SiteConfig markup() {
        String language = config.string("defaultContentLanguage").orElse("en");
        SiteConfig own = config.section("languages." + language + ".markup");
        return own.equals(SiteConfig.NONE) ? config.section("markup") : own;
    }

    // `footnote = false`, since 0.151 `footnote.enable = false`, `typographer.disable = true`
    private static boolean isEnabled(SiteConfig extensions, String name) {
        return extensions.bool(name, true)
                && extensions.bool(name + ".enable", true)
                && !extensions.bool(name + ".disable", false);
    }

    private static HeadingIdStyle headingIds(SiteConfig parser) {
        String type =
                parser.string("autoIDType").or(() -> parser.string("autoHeadingIDType")).orElse("");
        return switch (type.toLowerCase(Locale.ROOT)) {
            case "github-ascii" -> HeadingIdStyle.GITHUB_ASCII;
            case "blackfriday" -> HeadingIdStyle.BLACKFRIDAY;
            default -> HeadingIdStyle.GITHUB;
        };
    }

    private static Typography typography(SiteConfig typographer) {
        Typography typography = Typography.ENTITIES;
        for (Map.Entry<Sign, String> substitute : SUBSTITUTES.entrySet()) {
            String text = typographer.string(substitute.getValue()).orElse("");
            if (!text.isEmpty()) {
                typography = typography.with(substitute.getKey(), text);
            }
        }
        return typography;
    }

    // The settings named after Pygments are those of Hugo before 0.60, which it still reads.
    private Highlighting highlighting(SiteConfig highlight) {
        Highlighting hugo = Highlighting.HUGO;
        String numbers = highlight.string("lineNos").orElse("false");
        return new Highlighting(
                highlight.bool("codeFences", config.bool("pygmentsCodeFences", hugo.codeFences())),
                highlight.bool("noClasses", !config.bool("pygmentsUseClasses", !hugo.noClasses())),
                !numbers.equals("false"),
                numbers.equals("inline")
                        ? false
                        : highlight.bool("lineNumbersInTable", hugo.lineNumbersInTable()),
                highlight.integer("lineNoStart").orElse(hugo.firstLine()),
                highlight.integer("tabWidth").orElse(hugo.tabWidth()),
                highlight
                        .string("style")
                        .or(() -> config.string("pygmentsStyle"))
                        .orElse(hugo.style()),
                highlight.string("hl_Lines").orElse(hugo.highlightedLines()));
    }
}
