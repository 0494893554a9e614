package weeknote.markdown;

import java.util.EnumSet;
import java.util.Set;

/// The Markdown of one engine: its rules where engines differ, the features it has switched on, and
/// how these are set.
///
/// `HUGO.with(Feature.RAW_HTML)` is Hugo with `markup.goldmark.renderer.unsafe`.
///
/// @param linkProtocol of a bare `www.example.org`: `https`
public record Dialect(
        Engine engine,
        Set<Feature> features,
        Highlighting highlighting,
        Typography typography,
        HeadingIdStyle headingIds,
        String linkProtocol) {

    /// The bare CommonMark 0.31.2, raw HTML passed on as it demands.
    public static final Dialect COMMONMARK =
            new Dialect(
                    Engine.CMARK, EnumSet.of(Feature.RAW_HTML, Feature.XHTML), Highlighting.NONE);

    /// GitHub's Markdown: GFM 0.29 and its footnotes.
    public static final Dialect GFM =
            new Dialect(
                    Engine.CMARK,
                    EnumSet.of(
                            Feature.RAW_HTML,
                            Feature.XHTML,
                            Feature.TAG_FILTER,
                            Feature.TABLE,
                            Feature.STRIKETHROUGH,
                            Feature.TASK_LIST,
                            Feature.LINKIFY,
                            Feature.FOOTNOTE),
                    Highlighting.NONE);

    /// Hugo's Goldmark with Hugo's defaults.
    public static final Dialect HUGO =
            new Dialect(
                    Engine.GOLDMARK,
                    EnumSet.of(
                            Feature.TABLE,
                            Feature.STRIKETHROUGH,
                            Feature.TASK_LIST,
                            Feature.LINKIFY,
                            Feature.FOOTNOTE,
                            Feature.DEFINITION_LIST,
                            Feature.TYPOGRAPHER,
                            Feature.HEADING_ID,
                            Feature.HEADING_ATTRIBUTES,
                            Feature.SHORTCODE),
                    Highlighting.HUGO);

    /// Jekyll's kramdown with Jekyll's defaults: its GFM parser, and Rouge for code
    /// ([kramdown](https://kramdown.gettalong.org/syntax.html)).
    ///
    /// Blocks are split as CommonMark splits them but for tables, raw HTML and what ends a
    /// paragraph. Left out: abbreviations, what `{::options}` sets, attributes of list items and of
    /// table cells, the contents that `{:toc}` makes, the lines of a table that part bodies and
    /// footers, mathematics (`$$`) over blank lines, `markdown` of spans and other than `1`,
    /// nesting by kramdown's own rules of indentation, and Rouge's colours. Liquid is covered, not
    /// run.
    public static final Dialect KRAMDOWN =
            new Dialect(
                            Engine.KRAMDOWN,
                            EnumSet.of(
                                    Feature.RAW_HTML,
                                    Feature.XHTML,
                                    Feature.TABLE,
                                    Feature.STRIKETHROUGH,
                                    Feature.TASK_LIST,
                                    Feature.FOOTNOTE,
                                    Feature.DEFINITION_LIST,
                                    Feature.TYPOGRAPHER,
                                    Feature.HEADING_ID,
                                    Feature.HEADING_ATTRIBUTES,
                                    Feature.BLOCK_ATTRIBUTES,
                                    Feature.LIQUID),
                            Highlighting.NONE)
                    .with(HeadingIdStyle.KRAMDOWN);

    /// Whose reading of the specification is followed.
    public enum Engine {
        CMARK,
        GOLDMARK,
        KRAMDOWN
    }

    /// What a site's configuration switches on and off.
    public enum Feature {
        RAW_HTML,
        /// GFM's list of tags that are shown, not run.
        TAG_FILTER,
        TABLE,
        STRIKETHROUGH,
        TASK_LIST,
        LINKIFY,
        FOOTNOTE,
        DEFINITION_LIST,
        TYPOGRAPHER,
        HEADING_ID,
        HEADING_ATTRIBUTES,
        /// `{.class}` on a line of its own behind a block.
        BLOCK_ATTRIBUTES,
        /// Hugo's `{{< x >}}`.
        SHORTCODE,
        /// Jekyll's `{{ x }}` and `{% x %}`.
        LIQUID,
        /// A line end in a paragraph is a hard line break.
        HARD_WRAP,
        /// An image that is a paragraph by itself has no `<p>` around it.
        BARE_IMAGE,
        /// `<br />` in place of `<br>`.
        XHTML
    }

    public Dialect {
        features = Set.copyOf(features);
    }

    private Dialect(Engine engine, Set<Feature> features, Highlighting highlighting) {
        this(
                engine,
                features,
                highlighting,
                Typography.ENTITIES,
                HeadingIdStyle.GITHUB,
                engine == Engine.GOLDMARK ? "https" : "http");
    }

    public boolean has(Feature feature) {
        return features.contains(feature);
    }

    public Dialect with(Feature feature) {
        EnumSet<Feature> more = EnumSet.of(feature);
        more.addAll(features);
        return with(more);
    }

    public Dialect without(Feature feature) {
        EnumSet<Feature> fewer = EnumSet.allOf(Feature.class);
        fewer.retainAll(features);
        fewer.remove(feature);
        return with(fewer);
    }

    private Dialect with(Set<Feature> features) {
        return new Dialect(engine, features, highlighting, typography, headingIds, linkProtocol);
    }

    /// With a feature switched on or off.
    public Dialect with(Feature feature, boolean isOn) {
        return isOn ? with(feature) : without(feature);
    }

    public Dialect with(Highlighting highlighting) {
        return new Dialect(engine, features, highlighting, typography, headingIds, linkProtocol);
    }

    public Dialect with(Typography typography) {
        return new Dialect(engine, features, highlighting, typography, headingIds, linkProtocol);
    }

    public Dialect with(HeadingIdStyle headingIds) {
        return new Dialect(engine, features, highlighting, typography, headingIds, linkProtocol);
    }

    public Dialect withLinkProtocol(String linkProtocol) {
        return new Dialect(engine, features, highlighting, typography, headingIds, linkProtocol);
    }
}
