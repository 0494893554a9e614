package weeknote.check;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import weeknote.markdown.Link;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// The links and images of a post, one for each destination that its author wrote: of several by
/// one definition the first. A destination that a shortcode makes is none.
final class DestinationLinks {

    private DestinationLinks() {}

    static Stream<Link> of(Post post) {
        Map<TextRange, Link> links = new LinkedHashMap<>();
        for (Link link : post.document().links()) {
            String destination = link.destination();
            boolean isMade = destination.contains("{{") || destination.contains("{%");
            if (!isMade && !link.destinationRange().isEmpty()) {
                links.putIfAbsent(link.destinationRange(), link);
            }
        }
        return links.values().stream();
    }
}
