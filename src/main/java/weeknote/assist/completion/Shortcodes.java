package weeknote.assist.completion;

import java.util.ArrayList;
import java.util.List;
import weeknote.site.PostIndex;
import weeknote.site.ShortcodeTemplate;
import weeknote.site.SiteKind;

/// The shortcodes of a site: its own, and those that Hugo brings
/// ([documentation](https://gohugo.io/content-management/shortcodes/)).
final class Shortcodes {

    private static final List<ShortcodeTemplate> BUILT_IN =
            List.of(
                    template(
                            "figure",
                            "src",
                            "alt",
                            "caption",
                            "title",
                            "link",
                            "target",
                            "rel",
                            "class",
                            "height",
                            "width",
                            "loading",
                            "attr",
                            "attrlink"),
                    template("gist"),
                    new ShortcodeTemplate("highlight", List.of(), true, ""),
                    template("instagram"),
                    template("param"),
                    template("ref", "path", "lang", "outputFormat"),
                    template("relref", "path", "lang", "outputFormat"),
                    template("tweet", "user", "id"),
                    template("vimeo", "id", "class", "title"),
                    template("youtube", "id", "autoplay", "title", "class"));

    private Shortcodes() {}

    private static ShortcodeTemplate template(String name, String... parameters) {
        return new ShortcodeTemplate(name, List.of(parameters), false, "");
    }

    /// The site's own first. A site of another engine than Hugo has none.
    static List<ShortcodeTemplate> of(PostIndex index) {
        if (index.site().kind() == SiteKind.JEKYLL) {
            return List.of();
        }
        List<ShortcodeTemplate> all = new ArrayList<>(index.shortcodes());
        for (ShortcodeTemplate template : BUILT_IN) {
            if (all.stream().noneMatch(own -> own.name().equals(template.name()))) {
                all.add(template);
            }
        }
        return all;
    }
}
