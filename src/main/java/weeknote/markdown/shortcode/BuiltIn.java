package weeknote.markdown.shortcode;

/// A shortcode as far as Hugo brings it along
/// ([Hugo](https://gohugo.io/content-management/shortcodes/#use-hugos-built-in-shortcodes)).
public sealed interface BuiltIn {

    /// `{{< figure src="a.png" caption="…" >}}`
    record Figure(Arguments arguments) implements BuiltIn {}

    /// `{{< highlight go "linenos=inline" >}}code{{< /highlight >}}`
    record Highlight(String language, String options) implements BuiltIn {}

    /// `{{< ref "posts/a.md" >}}` and `relref`
    record Reference(String target, boolean isRelative) implements BuiltIn {}

    /// `{{< param author >}}`
    record Param(String name) implements BuiltIn {}

    /// `{{< youtube w7Ft2ymGmfc >}}`
    record YouTube(String id, String cssClass, String title, boolean plays) implements BuiltIn {}

    /// `{{< vimeo 146022717 >}}`
    record Vimeo(String id, String cssClass, String title) implements BuiltIn {}

    /// `{{< gist spf13 7896402 "img.html" >}}`
    record Gist(String user, String id, String file) implements BuiltIn {}

    /// `{{< tweet user="SanDiegoZoo" id="1453110110599868418" >}}`, or `x`. The user may be
    /// missing: `{{< tweet 1453110110599868418 >}}`.
    record Tweet(String user, String id) implements BuiltIn {}

    /// `{{< instagram CxOWiQNP2MO >}}`
    record Instagram(String id) implements BuiltIn {}

    /// A text in quotes, `{{ "/a" | relative_url }}` of Liquid
    record Literal(String text) implements BuiltIn {}

    /// What only the network or the site's own template knows: `gallery`.
    record Unknown() implements BuiltIn {}

    static BuiltIn of(Arguments arguments) {
        return switch (arguments.name()) {
            case "figure" -> new Figure(arguments);
            case "highlight" -> new Highlight(arguments.get(0), arguments.get(1));
            case "ref", "relref" ->
                    new Reference(arguments.get("path", 0), arguments.name().equals("relref"));
            case "param" -> new Param(arguments.get(0));
            case "youtube" ->
                    new YouTube(
                            arguments.get("id", 0),
                            arguments.get("class", 1),
                            arguments.get("title"),
                            arguments.get("autoplay").equals("true"));
            case "vimeo" ->
                    new Vimeo(
                            arguments.get("id", 0),
                            arguments.get("class", 1),
                            arguments.get("title"));
            case "gist" -> new Gist(arguments.get(0), arguments.get(1), arguments.get(2));
            case "tweet", "twitter", "twitter_simple", "x", "x_simple" -> tweet(arguments);
            case "instagram", "instagram_simple" -> new Instagram(arguments.get("id", 0));
            default -> new Unknown();
        };
    }

    private static Tweet tweet(Arguments arguments) {
        boolean isIdAlone = arguments.get("id", 1).isEmpty();
        return isIdAlone
                ? new Tweet("", arguments.get(0))
                : new Tweet(arguments.get("user", 0), arguments.get("id", 1));
    }
}
