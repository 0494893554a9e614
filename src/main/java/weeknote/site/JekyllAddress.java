package weeknote.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import weeknote.frontmatter.FrontMatter;

/// Where Jekyll shows a post or page: `_posts/2016-10-03-week-40.md` at `/2016/10/03/week-40.html`,
/// unless the configuration or the front matter has another `permalink`
/// ([Jekyll](https://jekyllrb.com/docs/permalinks/)).
final class JekyllAddress {

    private JekyllAddress() {}

    /// The address from the site's root, not encoded.
    static String of(Site site, Path path, FrontMatter frontMatter) {
        Path relative = path.startsWith(site.root()) ? site.root().relativize(path) : path;
        List<String> folders = new ArrayList<>();
        relative.forEach(name -> folders.add(name.toString()));
        folders.removeLast();
        String stem = ContentPath.stem(path);
        boolean isPost = folders.contains("_posts") || folders.contains("_drafts");
        String style = pattern(site.config().string("permalink").orElse("date"));
        String pattern =
                frontMatter
                        .text("permalink")
                        .filter(own -> !own.isBlank())
                        .orElseGet(() -> isPost ? style : page(folders, stem, style));
        String filled = new JekyllPermalink(folders, stem, frontMatter).fill(pattern);
        return ("/" + filled).replaceAll("/{2,}", "/");
    }

    private static String pattern(String style) {
        return switch (style) {
            case "date" -> "/:categories/:year/:month/:day/:title:output_ext";
            case "pretty" -> "/:categories/:year/:month/:day/:title/";
            case "ordinal" -> "/:categories/:year/:y_day/:title:output_ext";
            case "weekdate" -> "/:categories/:year/W:week/:short_day/:title:output_ext";
            case "none" -> "/:categories/:title:output_ext";
            default -> style;
        };
    }

    /// A page stands where its file lies, one of a collection without the `_` of its folder; it
    /// ends as posts do.
    private static String page(List<String> folders, String stem, String style) {
        String folder = String.join("/", folders);
        String place = folder.startsWith("_") ? folder.substring(1) : folder;
        if (stem.equals("index")) {
            return place + "/";
        }
        String end = style.endsWith("/") ? "/" : style.endsWith(":output_ext") ? ".html" : "";
        return place + "/" + stem + end;
    }
}
