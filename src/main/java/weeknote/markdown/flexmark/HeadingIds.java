package weeknote.markdown.flexmark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import weeknote.markdown.shortcode.ShortcodeMask;
import weeknote.markdown.tree.Attribute;

/// Makes the ids of a document's headings as Hugo's `github` style does: from the source text,
/// lower case, spaces as hyphens, other signs dropped; a further one of the same name gets `-1`,
/// `-2`, …
final class HeadingIds {

    private final Set<String> taken = new HashSet<>();

    /// The last number given to a name, so that a thousand equal headings are numbered at once.
    private final Map<String, Integer> numbers = new HashMap<>();

    /// The attributes of a heading with its id, the author's own or one made from `source`.
    List<Attribute> identify(String source, List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equals("id")) {
                taken.add(attribute.value());
                return attributes;
            }
        }
        List<Attribute> identified = new ArrayList<>(attributes);
        identified.add(
                new Attribute("id", unique(slug(source.substring(source.lastIndexOf('\n') + 1)))));
        return identified;
    }

    private String unique(String slug) {
        String name = slug.isEmpty() ? "heading" : slug;
        int number = numbers.getOrDefault(name, 0);
        String id = number == 0 ? name : name + "-" + number;
        while (!taken.add(id)) {
            number++;
            id = name + "-" + number;
        }
        numbers.put(name, number);
        return id;
    }

    private static String slug(String source) {
        StringBuilder slug = new StringBuilder(source.length());
        source.codePoints()
                .forEach(c -> {
                    if (c == ' ' || c == '-') {
                        slug.append('-');
                    } else if (c == '_'
                            || ShortcodeMask.isOfCover(c)
                            || Character.isLetter(c)
                            || Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
                        slug.appendCodePoint(Character.toLowerCase(c));
                    }
                });
        return slug.toString();
    }
}
