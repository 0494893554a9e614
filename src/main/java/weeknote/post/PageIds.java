package weeknote.post;

import static java.util.stream.Collectors.toSet;

import java.util.Set;
import java.util.stream.Stream;
import weeknote.markdown.Heading;

/// The ids that a post's page has, as far as its text tells: `part` of `# Part`.
///
/// @param headings those of the headings
/// @param hasOthers raw HTML, attributes and the site's shortcodes may bring ids that nobody knows
public record PageIds(Set<String> headings, boolean hasOthers) {

    public PageIds {
        headings = Set.copyOf(headings);
    }

    public static PageIds of(Post post) {
        return new PageIds(
                post.document().headings().stream().map(Heading::id).collect(toSet()),
                post.document().hasUnknownShortcodes()
                        || Stream.of("id=", "name=", "{#", "{:").anyMatch(post.text()::contains));
    }

    /// Whether a link to the id may lead somewhere. Each page has a `top`
    /// ([HTML](https://html.spec.whatwg.org/multipage/browsing-the-web.html#select-the-indicated-part)).
    public boolean mayHave(String id) {
        return hasOthers
                || headings.contains(id)
                || id.isEmpty()
                || id.startsWith("fn")
                || id.equalsIgnoreCase("top");
    }
}
