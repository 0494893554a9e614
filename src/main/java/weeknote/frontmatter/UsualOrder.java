package weeknote.frontmatter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Where authors usually put a field.
final class UsualOrder {

    private static final List<String> ORDER =
            List.of(
                    "layout",
                    "title",
                    "linktitle",
                    "subtitle",
                    "slug",
                    "url",
                    "permalink",
                    "blog",
                    "author",
                    "authors",
                    "date",
                    "publishdate",
                    "lastmod",
                    "expirydate",
                    "draft",
                    "published",
                    "weight",
                    "series",
                    "categories",
                    "tags",
                    "keywords",
                    "description",
                    "summary",
                    "aliases");

    private UsualOrder() {}

    /// The last of `siblings` that usually stands above `key`; empty if none does, or if nothing is
    /// known of `key`.
    static Optional<Entry> predecessor(List<Entry> siblings, String key) {
        int place = place(key);
        return siblings.stream()
                .filter(entry -> place(entry.key()) >= 0 && place(entry.key()) < place)
                .reduce((one, other) -> place(other.key()) >= place(one.key()) ? other : one);
    }

    /// Whether `key` usually stands above all others.
    static boolean isFirst(List<Entry> siblings, String key) {
        return place(key) >= 0
                && !siblings.isEmpty()
                && siblings.stream().noneMatch(entry -> beats(entry.key(), key))
                && place(siblings.getFirst().key()) > place(key);
    }

    private static boolean beats(String other, String key) {
        return place(other) >= 0 && place(other) < place(key);
    }

    private static int place(String key) {
        return ORDER.indexOf(key.toLowerCase(Locale.ROOT));
    }
}
