package weeknote.markdown.shortcode;

import weeknote.text.TextRange;

/// One tag of a shortcode or of Liquid as it stands in the post, or, of `highlight`, `raw` and
/// `comment`, both tags and what stands between them.
///
/// @param source the first tag
/// @param indentation what stands before it on its line, if these are only spaces; else empty
/// @param inner what stands up to the closing tag; empty where that is a tag of its own
/// @param ordinal its place among those that stand in no other, from 0, as Hugo counts
public record Shortcode(
        TextRange range, String source, String indentation, String inner, int ordinal) {

    /// Parts the summary from the rest; Hugo takes the first one out before it reads Markdown.
    public static final String SUMMARY_DIVIDER = "<!--more-->";

    /// This one where it stands after a change of the text elsewhere.
    public Shortcode at(TextRange newRange) {
        return new Shortcode(newRange, source, indentation, inner, ordinal);
    }

    /// `{{</* x */>}}` shows a shortcode and runs none, as does Liquid's `{% raw %}`.
    public boolean isShown() {
        return isLiquid() ? isBlock("raw") : source.startsWith("/*", 3);
    }

    /// Readers see nothing of it: `{% comment %}…{% endcomment %}` or the summary divider.
    public boolean isHidden() {
        return isSummaryDivider() || isBlock("comment");
    }

    private boolean isLiquid() {
        return Liquid.is(source);
    }

    // A tag of Liquid with its end tag
    private boolean isBlock(String name) {
        return isLiquid() && range.length() > source.length() && name().equals(name);
    }

    public boolean isSummaryDivider() {
        return source.equals(SUMMARY_DIVIDER);
    }

    /// `{{% x %}}`: what it makes is read as Markdown.
    public boolean isMarkdown() {
        return source.startsWith("{{%");
    }

    public boolean isClosing() {
        return name().startsWith("/");
    }

    /// What a shown shortcode shows: `{{< x >}}`.
    public String shown() {
        if (isLiquid()) {
            return inner;
        }
        return source.substring(0, 3)
                + source.substring(3, source.length() - 3).replace("/*", "").replace("*/", "")
                + source.substring(source.length() - 3);
    }

    /// The code of a `highlight`, as far out as its tag stands (Hugo's `.InnerDeindent`).
    public String code() {
        return indentation.isEmpty() ? inner : inner.replace("\n" + indentation, "\n");
    }

    /// The name that readers may see: `figure`, and `/figure` for its closing tag.
    public String name() {
        if (isLiquid()) {
            return new Liquid(source).name();
        }
        String tag = isShown() ? "" : source.substring(3, source.length() - 3).strip();
        String name = tag.startsWith("/") ? tag.substring(1).strip() : Arguments.of(tag).name();
        return name.isEmpty() ? "shortcode" : tag.startsWith("/") ? "/" + name : name;
    }

    /// What a heading's id has in its place: the word that Hugo puts there, in lower case.
    public String placeholder() {
        return isLiquid() ? "" : "hahahugoshortcodes" + ordinal + "hbhb";
    }

    /// Where a `ref` or `relref` leads, as it is written; empty for others.
    public String destination() {
        return builtIn() instanceof BuiltIn.Reference(String target, boolean _) ? target : "";
    }

    /// What stands behind the name.
    public Arguments arguments() {
        return Arguments.of(isLiquid() ? "" : source.substring(3, source.length() - 3));
    }

    /// What the engine itself makes of it.
    public BuiltIn builtIn() {
        if (isLiquid()) {
            return new Liquid(source).builtIn();
        }
        return isShown() || isSummaryDivider() || isClosing()
                ? new BuiltIn.Unknown()
                : BuiltIn.of(arguments());
    }
}
