package weeknote.frontmatter;

import java.util.Locale;
import java.util.Map;

/// What an engine expects of the fields it knows by name. `title: 2015` is the text "2015" to it.
enum KnownField {
    TEXT,
    DATE,
    BOOLEAN,
    NUMBER,
    LIST,
    UNKNOWN;

    private static final Map<String, KnownField> HUGO =
            Map.ofEntries(
                    Map.entry("title", TEXT),
                    Map.entry("linktitle", TEXT),
                    Map.entry("description", TEXT),
                    Map.entry("summary", TEXT),
                    Map.entry("slug", TEXT),
                    Map.entry("url", TEXT),
                    Map.entry("type", TEXT),
                    Map.entry("layout", TEXT),
                    Map.entry("markup", TEXT),
                    Map.entry("date", DATE),
                    Map.entry("lastmod", DATE),
                    Map.entry("modified", DATE),
                    Map.entry("publishdate", DATE),
                    Map.entry("pubdate", DATE),
                    Map.entry("expirydate", DATE),
                    Map.entry("unpublishdate", DATE),
                    Map.entry("draft", BOOLEAN),
                    Map.entry("headless", BOOLEAN),
                    Map.entry("iscjklanguage", BOOLEAN),
                    Map.entry("weight", NUMBER),
                    Map.entry("aliases", LIST),
                    Map.entry("categories", LIST),
                    Map.entry("tags", LIST),
                    Map.entry("keywords", LIST),
                    Map.entry("outputs", LIST));

    private static final Map<String, KnownField> JEKYLL =
            Map.ofEntries(
                    Map.entry("title", TEXT),
                    Map.entry("description", TEXT),
                    Map.entry("excerpt", TEXT),
                    Map.entry("slug", TEXT),
                    Map.entry("layout", TEXT),
                    Map.entry("permalink", TEXT),
                    Map.entry("date", DATE),
                    Map.entry("last_modified_at", DATE),
                    Map.entry("published", BOOLEAN),
                    Map.entry("categories", LIST),
                    Map.entry("tags", LIST));

    /// The expectation for a top-level key, however it is spelled.
    static KnownField of(String key, Engine engine) {
        String lower = key.toLowerCase(Locale.ROOT);
        return switch (engine) {
            case HUGO -> HUGO.getOrDefault(lower, UNKNOWN);
            case JEKYLL -> JEKYLL.getOrDefault(key, UNKNOWN);
        };
    }
}
