package weeknote.markdown.html;

import java.util.Optional;
import java.util.function.UnaryOperator;
import weeknote.markdown.Dialect;
import weeknote.markdown.HtmlOptions;
import weeknote.markdown.HtmlOptions.Safety;
import weeknote.markdown.HtmlText;
import weeknote.markdown.shortcode.BuiltIn;
import weeknote.markdown.shortcode.Shortcode;
import weeknote.markdown.shortcode.SimpleTemplate;

/// Draws shortcodes: Hugo's own as Hugo does, those of the site as cards. What would call for the
/// network is a card that names it and links to it.
public final class ShortcodeWriter {

    private final Dialect dialect;
    private final HtmlOptions options;
    private final UnaryOperator<String> markdownify;
    private final HighlightWriter highlights;
    private final Sanitiser sanitiser = new Sanitiser();

    /// @param markdownify makes HTML of Markdown, such as a caption
    public ShortcodeWriter(
            Dialect dialect, HtmlOptions options, UnaryOperator<String> markdownify) {
        this.dialect = dialect;
        this.options = options;
        this.markdownify = markdownify;
        highlights = new HighlightWriter(dialect.highlighting(), options.safety(), this::html);
    }

    ShortcodeWriter with(HtmlOptions others) {
        return new ShortcodeWriter(dialect, others, markdownify);
    }

    Dialect dialect() {
        return dialect;
    }

    /// The HTML; empty if it can only be a card.
    public Optional<String> html(Shortcode shortcode) {
        return switch (shortcode.builtIn()) {
            case BuiltIn.Figure(var arguments) ->
                    Optional.of(safe(new FigureHtml(arguments, markdownify).html()));
            case BuiltIn.Highlight highlight ->
                    Optional.of(highlights.html(highlight, shortcode.code()));
            case BuiltIn.Reference reference -> permalink(reference).map(GoHtml::text);
            case BuiltIn.Param(var name) -> options.shortcodes().param(name).map(GoHtml::text);
            case BuiltIn.YouTube video -> network(EmbedHtml.youTube(video));
            case BuiltIn.Vimeo video -> network(EmbedHtml.vimeo(video));
            case BuiltIn.Gist gist -> network(EmbedHtml.gist(gist));
            case BuiltIn.Literal(var text) -> Optional.of(GoHtml.text(text));
            case BuiltIn.Tweet _, BuiltIn.Instagram _, BuiltIn.Unknown _ ->
                    filled(shortcode).map(this::safe);
        };
    }

    /// What takes the place of a `{{% x %}}` before Markdown is read: raw HTML, which is judged
    /// with the rest of the text.
    public Optional<String> source(Shortcode shortcode) {
        return mayBeOwn(shortcode) ? filled(shortcode) : html(shortcode);
    }

    /// Whether the site's template shows what stands between the tags.
    public boolean isPaired(Shortcode shortcode) {
        return mayBeOwn(shortcode)
                && !shortcode.isShown()
                && options.shortcodes()
                        .template(shortcode.name())
                        .filter(template -> template.contains(".Inner"))
                        .flatMap(SimpleTemplate::of)
                        .isPresent();
    }

    /// Whether it is drawn from the site's template, if that has one.
    private static boolean mayBeOwn(Shortcode shortcode) {
        return switch (shortcode.builtIn()) {
            case BuiltIn.Tweet _, BuiltIn.Instagram _, BuiltIn.Unknown _ -> true;
            case BuiltIn.Figure _,
                    BuiltIn.Highlight _,
                    BuiltIn.Reference _,
                    BuiltIn.Param _,
                    BuiltIn.YouTube _,
                    BuiltIn.Vimeo _,
                    BuiltIn.Gist _,
                    BuiltIn.Literal _ ->
                    false;
        };
    }

    private Optional<String> filled(Shortcode shortcode) {
        return shortcode.isShown() || shortcode.isClosing()
                ? Optional.empty()
                : options.shortcodes()
                        .template(shortcode.name())
                        .flatMap(SimpleTemplate::of)
                        .map(template ->
                                template.html(
                                        shortcode.arguments(), shortcode.inner(), new Values()));
    }

    private final class Values implements SimpleTemplate.Writing {
        @Override
        public String escaped(String text) {
            return GoHtml.text(text);
        }

        @Override
        public String markdown(String text) {
            return markdownify.apply(text);
        }
    }

    /// What a card says in place of the shortcode, as HTML.
    String label(Shortcode shortcode) {
        return EmbedCard.of(shortcode.builtIn())
                .map(EmbedCard::html)
                .orElseGet(() ->
                        escaped(
                                options.safety() == Safety.PREVIEW
                                        ? shortcode.source()
                                        : shortcode.name()));
    }

    /// Whether a card stands for a link that leads nowhere, or for what the site does not have.
    boolean isBroken(Shortcode shortcode) {
        return shortcode.builtIn() instanceof BuiltIn.Reference || broken(shortcode).isPresent();
    }

    /// Why it is broken, for the author alone.
    Optional<String> broken(Shortcode shortcode) {
        return options.safety() == Safety.PREVIEW
                ? options.hints().broken(shortcode)
                : Optional.empty();
    }

    /// Where a link or image leads whose destination is the shortcode. A reference that nobody
    /// resolves leads to its own argument.
    String destination(Shortcode shortcode) {
        return switch (shortcode.builtIn()) {
            case BuiltIn.Reference reference -> permalink(reference).orElse(reference.target());
            case BuiltIn.Param(var name) -> options.shortcodes().param(name).orElse("");
            case BuiltIn.Literal(var text) -> text;
            case BuiltIn.Figure _,
                    BuiltIn.Highlight _,
                    BuiltIn.YouTube _,
                    BuiltIn.Vimeo _,
                    BuiltIn.Gist _,
                    BuiltIn.Tweet _,
                    BuiltIn.Instagram _,
                    BuiltIn.Unknown _ ->
                    "";
        };
    }

    private Optional<String> permalink(BuiltIn.Reference reference) {
        return reference.target().startsWith("#")
                ? Optional.of(reference.target())
                : options.shortcodes().permalink(reference.target(), reference.isRelative());
    }

    private Optional<String> network(String html) {
        return options.safety() == Safety.AS_ENGINE ? Optional.of(html) : Optional.empty();
    }

    private String safe(String html) {
        return options.safety() == Safety.AS_ENGINE ? html : sanitiser.sanitise(html, options);
    }

    /// `text` with its signs escaped.
    static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        HtmlText.append(escaped, text);
        return escaped.toString();
    }
}
