package weeknote.markdown.flexmark;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import weeknote.markdown.HeadingIdStyle;
import weeknote.markdown.inline.References;
import weeknote.markdown.shortcode.ShortcodeMask;
import weeknote.markdown.tree.Attribute;
import weeknote.text.TextRange;

/// Makes the ids of a document's headings as Hugo does, from the source text in lower case; a
/// further one of the same name gets `-1`, `-2`, …
final class HeadingIds {

    private final HeadingIdStyle style;
    private final References references;

    private final Set<String> taken = new HashSet<>();

    /// The last number given to a name, so that a thousand equal headings are numbered at once.
    private final Map<String, Integer> numbers = new HashMap<>();

    HeadingIds(HeadingIdStyle style, References references) {
        this.style = style;
        this.references = references;
    }

    /// The attributes of the heading at `range` with its id, the author's own or one made from
    /// `source`.
    List<Attribute> identify(TextRange range, String source, List<Attribute> attributes) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equals("id")) {
                // An own id is no name that was asked for, even if it reads like one.
                references.headingId(range, "#" + attribute.value(), _ -> attribute.value());
                taken.add(attribute.value());
                return attributes;
            }
        }
        String slug = slug(source.substring(source.lastIndexOf('\n') + 1));
        String name = slug.isEmpty() ? "heading" : slug;
        List<Attribute> identified = new ArrayList<>(attributes);
        identified.add(new Attribute("id", references.headingId(range, name, this::unique)));
        return identified;
    }

    private String unique(String name) {
        int number = numbers.getOrDefault(name, 0);
        String id = number == 0 ? name : name + "-" + number;
        if (style == HeadingIdStyle.KRAMDOWN) {
            numbers.put(name, number + 1);
            return id;
        }
        while (!taken.add(id)) {
            number++;
            id = name + "-" + number;
        }
        numbers.put(name, number);
        return id;
    }

    private String slug(String source) {
        return switch (style) {
            case GITHUB, KRAMDOWN -> github(source);
            case GITHUB_ASCII -> github(ascii(source));
            case BLACKFRIDAY -> blackfriday(source);
        };
    }

    private static String github(String source) {
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

    private static String ascii(String source) {
        StringBuilder ascii = new StringBuilder(source.length());
        Normalizer.normalize(source, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> c < 128)
                .forEach(ascii::appendCodePoint);
        return ascii.toString();
    }

    private static String blackfriday(String source) {
        StringBuilder slug = new StringBuilder(source.length());
        source.codePoints()
                .forEach(c -> {
                    if (isLetterOrNumber(c)) {
                        slug.appendCodePoint(Character.toLowerCase(c));
                    } else if (!slug.isEmpty() && slug.charAt(slug.length() - 1) != '-') {
                        slug.append('-');
                    }
                });
        boolean endsInHyphen = !slug.isEmpty() && slug.charAt(slug.length() - 1) == '-';
        return slug.substring(0, slug.length() - (endsInHyphen ? 1 : 0));
    }

    private static boolean isLetterOrNumber(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }
}
