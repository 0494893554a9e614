package weeknote.frontmatter;

import java.util.List;
import java.util.Locale;

/// The case style that a file's keys have: beside `Title` and `Date` a new key is `Draft`.
final class KeyCase {

    private KeyCase() {}

    /// `key` with a capital first letter if every sibling has one, and there are two or more.
    static String like(List<Entry> siblings, String key) {
        boolean capitals =
                siblings.size() > 1
                        && siblings.stream()
                                .allMatch(entry ->
                                        !entry.key().isEmpty()
                                                && Character.isUpperCase(entry.key().charAt(0)));
        return capitals && !key.isEmpty()
                ? key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1)
                : key;
    }
}
