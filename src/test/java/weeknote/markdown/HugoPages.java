package weeknote.markdown;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import weeknote.Hugo;

/// A Hugo site of many pages, each nothing but its content.
record HugoPages(Hugo hugo) {

    /// What its configuration says to shortcodes.
    static final ShortcodeLookup PARAMS =
            new ShortcodeLookup() {
                @Override
                public Optional<String> param(String name) {
                    return Optional.ofNullable(
                            Map.of("site_p", "from *site*", "deep.x", "deepx").get(name));
                }

                @Override
                public Optional<String> permalink(String reference, boolean isRelative) {
                    return Optional.empty();
                }
            };

    private static final String CONFIG =
            """
            disableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section"]
            [params]
            site_p = "from *site*"
            [params.deep]
            x = "deepx"
            """;

    private static final Pattern OF_THE_SITE =
            Pattern.compile(
                    "(\\{\\{[<%])((?!\\s*(?:/\\*|/?\\s*(?:figure|gist|highlight|vimeo|youtube)\\b"
                            + "|param (?:site_p|deep\\.x)\\b))[^{}]*?)([%>]\\}\\})");

    /// Builds the site.
    ///
    /// @param settings what follows in its configuration
    static HugoPages build(Path folder, String settings, List<String> pages)
            throws IOException, InterruptedException {
        Hugo hugo = Hugo.in(folder).write("config.toml", CONFIG + settings);
        hugo.write("layouts/_default/single.html", "{{ .Content }}");
        for (int i = 0; i < pages.size(); i++) {
            hugo.write("content/p" + i + ".md", "---\ntitle: x\n---\n" + pages.get(i));
        }
        hugo.build();
        return new HugoPages(hugo);
    }

    String html(int index) throws IOException {
        return hugo.made("p" + index + "/index.html");
    }

    /// `post` where the templates, parameters and pages of its own site are missing: what asks for
    /// them, `{{< gallery >}}`, is shown as it stands, `{{</* gallery */>}}`.
    static String withoutItsSite(String post) {
        return OF_THE_SITE.matcher(post).replaceAll("$1/*$2*/$3");
    }

    /// What follows the front matter.
    static String body(String post) {
        String fence = post.startsWith("+++") ? "\n+++" : "\n---";
        int end = post.startsWith(fence.substring(1)) ? post.indexOf(fence, 3) : -1;
        return end < 0 ? post : post.substring(post.indexOf('\n', end + 1) + 1);
    }
}
