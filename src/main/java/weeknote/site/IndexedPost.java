package weeknote.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import weeknote.frontmatter.Field;
import weeknote.frontmatter.FieldValue;
import weeknote.frontmatter.FrontMatter;

/// What other posts need to know of a post.
///
/// @param path of its file, absolute
/// @param title the file's name without its ending where it has none
/// @param address where the site shows it, from its root: `/posts/week-40/`
/// @param date as written; empty if there is none
/// @param aliases further addresses that lead to it, as they are written
public record IndexedPost(
        Path path,
        String title,
        String address,
        String date,
        List<String> categories,
        List<String> aliases) {

    public IndexedPost {
        categories = List.copyOf(categories);
        aliases = List.copyOf(aliases);
    }

    static IndexedPost of(Site site, Path path, FrontMatter frontMatter) {
        Optional<String> title = frontMatter.text("title").filter(text -> !text.isBlank());
        return new IndexedPost(
                path,
                title.orElseGet(() -> ContentPath.stem(path)),
                PostAddress.of(site, path, frontMatter),
                frontMatter.text("date").orElse(""),
                items(frontMatter, "categories"),
                items(frontMatter, site.kind() == SiteKind.JEKYLL ? "redirect_from" : "aliases"));
    }

    private static List<String> items(FrontMatter frontMatter, String key) {
        return frontMatter.field(key).map(IndexedPost::items).orElse(List.of());
    }

    static List<String> items(Field field) {
        return field.value() instanceof FieldValue.ListValue(List<FieldValue> items)
                ? items.stream().flatMap(item -> item.written().stream()).toList()
                : field.value().written().stream().toList();
    }
}
