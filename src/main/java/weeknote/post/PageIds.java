package weeknote.post;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import weeknote.markdown.Heading;

/// The ids that a post's page has, as far as its text tells: `part` of `# Part`.
///
/// @param headings those of the headings
/// @param written in raw HTML and attributes: `part` of `<a id="part">`
/// @param hasOthers raw HTML, attributes and the site's shortcodes may bring ids that nobody knows
public record PageIds(Set<String> headings, Set<String> written, boolean hasOthers) {

    /// Nothing is known of the page.
    public static final PageIds UNKNOWN = new PageIds(Set.of(), Set.of(), true);

    private static final String ID = "([^\"'\\s<>{}]{1,200})";

    /// Behind the `=` of `id=` or `name=`.
    private static final Pattern VALUE = Pattern.compile("[\"']?" + ID);

    /// `{#part}`, `{: .class #part}`
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{:?[^\\n}#]{0,80}#" + ID);

    public PageIds {
        headings = Set.copyOf(headings);
        written = Set.copyOf(written);
    }

    public static PageIds of(Post post) {
        boolean hasWritten = mayBring(post.text());
        return new PageIds(
                post.document().headings().stream().map(Heading::id).collect(toSet()),
                hasWritten ? written(post.text()) : Set.of(),
                post.document().hasUnknownShortcodes() || hasWritten);
    }

    /// Whether raw HTML or attributes in a text may bring ids.
    public static boolean mayBring(String text) {
        return Stream.of("id=", "name=", "{#", "{:").anyMatch(text::contains);
    }

    private static Set<String> written(String text) {
        Set<String> ids = new HashSet<>();
        Matcher value = VALUE.matcher(text);
        for (int at = text.indexOf('='); at >= 0; at = text.indexOf('=', at + 1)) {
            if (isBehind(text, at, "id") || isBehind(text, at, "name")) {
                add(value.region(at + 1, text.length()), ids);
            }
        }
        Matcher attributes = ATTRIBUTES.matcher(text);
        for (int at = text.indexOf('{'); at >= 0; at = text.indexOf('{', at + 1)) {
            add(attributes.region(at, text.length()), ids);
        }
        return ids;
    }

    private static boolean isBehind(String text, int offset, String name) {
        int start = offset - name.length();
        return text.startsWith(name, start)
                && (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)));
    }

    private static void add(Matcher matcher, Set<String> ids) {
        if (matcher.lookingAt()) {
            ids.add(matcher.group(1));
        }
    }

    /// Whether a link to the id leads somewhere for all that is known. Each page has a `top`
    /// ([HTML](https://html.spec.whatwg.org/multipage/browsing-the-web.html#select-the-indicated-part)).
    public boolean has(String id) {
        return headings.contains(id)
                || written.contains(id)
                || id.isEmpty()
                || id.startsWith("fn")
                || id.equalsIgnoreCase("top");
    }

    /// Whether a link to the id may lead somewhere.
    public boolean mayHave(String id) {
        return hasOthers || has(id);
    }
}
