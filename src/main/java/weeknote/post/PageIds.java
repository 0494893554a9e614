package weeknote.post;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import weeknote.markdown.Heading;
import weeknote.markdown.shortcode.BuiltIn;
import weeknote.markdown.shortcode.Shortcode;

/// The ids that a post's page has, as far as its text tells: `part` of `# Part`.
///
/// @param headings those of the headings
/// @param written in raw HTML and attributes: `part` of `<a id="part">`
/// @param shortcodes the names of those that may bring ids, as their templates tell
/// @param hasOthers raw HTML has ids that cannot be read: `<a id="{{ … }}">`
public record PageIds(
        Set<String> headings, Set<String> written, Set<String> shortcodes, boolean hasOthers) {

    /// Nothing is known of the page.
    public static final PageIds UNKNOWN = new PageIds(Set.of(), Set.of(), Set.of(), true);

    public PageIds {
        headings = Set.copyOf(headings);
        written = Set.copyOf(written);
        shortcodes = Set.copyOf(shortcodes);
    }

    public static PageIds of(Post post) {
        WrittenIds written = WrittenIds.in(post.text());
        return new PageIds(
                post.document().headings().stream().map(Heading::id).collect(toSet()),
                written.ids(),
                shortcodes(post),
                written.hasOthers());
    }

    /// The names of a post's shortcodes of which only the site knows what they bring.
    public static Set<String> shortcodes(Post post) {
        return post.document().tags().stream()
                .filter(tag -> tag.builtIn() instanceof BuiltIn.Unknown)
                .filter(tag -> !tag.isShown() && !tag.isHidden() && !tag.isClosing())
                .map(Shortcode::name)
                .collect(toSet());
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
}
