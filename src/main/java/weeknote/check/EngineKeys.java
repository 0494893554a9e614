package weeknote.check;

import static java.util.stream.Collectors.toMap;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import weeknote.frontmatter.Engine;

/// The keys of front matter that an engine knows, and those that its themes often ask for.
final class EngineKeys {

    /// [Hugo](https://gohugo.io/content-management/front-matter/)
    private static final List<String> HUGO =
            List.of(
                    "aliases",
                    "audio",
                    "build",
                    "cascade",
                    "categories",
                    "date",
                    "description",
                    "draft",
                    "expiryDate",
                    "headless",
                    "images",
                    "isCJKLanguage",
                    "keywords",
                    "lastmod",
                    "layout",
                    "linkTitle",
                    "markup",
                    "menus",
                    "outputs",
                    "params",
                    "publishDate",
                    "resources",
                    "series",
                    "sitemap",
                    "slug",
                    "summary",
                    "tags",
                    "title",
                    "translationKey",
                    "type",
                    "url",
                    "videos",
                    "weight");

    /// [Jekyll](https://jekyllrb.com/docs/front-matter/)
    private static final List<String> JEKYLL =
            List.of(
                    "categories",
                    "date",
                    "description",
                    "excerpt",
                    "last_modified_at",
                    "layout",
                    "permalink",
                    "published",
                    "redirect_from",
                    "redirect_to",
                    "slug",
                    "tags",
                    "title");

    /// Like the name of a known key, and meant so.
    private static final Set<String> OFTEN_USED =
            Set.of(
                    "author",
                    "authors",
                    "category",
                    "tag",
                    "image",
                    "img",
                    "images",
                    "link",
                    "links",
                    "menu",
                    "slugs",
                    "dates",
                    "data",
                    "time",
                    "updated",
                    "update",
                    "modified",
                    "type",
                    "types",
                    "topic",
                    "topics",
                    "title2",
                    "subtitle",
                    "titles",
                    "keyword",
                    "weights",
                    "video",
                    "audios",
                    "output",
                    "resource",
                    "param",
                    "toc",
                    "math",
                    "lang",
                    "language",
                    "id",
                    "uid",
                    "uuid",
                    "name",
                    "url",
                    "urls",
                    "uri",
                    "pubdate",
                    "unpublishdate",
                    "published",
                    "publish",
                    "alias",
                    "layouts",
                    "series",
                    "serie",
                    "source",
                    "cover",
                    "lead",
                    "style",
                    "theme",
                    "_build",
                    "builds",
                    "drafts",
                    "excerpts",
                    "permalinks");

    private EngineKeys() {}

    /// By the key in lower case, as the documentation spells it.
    static Map<String, String> of(Engine engine) {
        List<String> keys =
                switch (engine) {
                    case HUGO -> HUGO;
                    case JEKYLL -> JEKYLL;
                };
        return keys.stream().collect(toMap(EngineKeys::lower, Function.identity()));
    }

    static boolean isOftenUsed(String key) {
        return OFTEN_USED.contains(lower(key));
    }

    static String lower(String key) {
        return key.toLowerCase(Locale.ROOT);
    }
}
