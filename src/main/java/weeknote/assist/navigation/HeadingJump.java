package weeknote.assist.navigation;

import java.util.Comparator;
import java.util.List;
import weeknote.assist.FuzzyMatch;
import weeknote.markdown.Heading;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// A heading to jump to.
///
/// @param matches what of its text fits what was typed
public record HeadingJump(Heading heading, List<TextRange> matches) {

    public HeadingJump {
        matches = List.copyOf(matches);
    }

    private record Fit(Heading heading, FuzzyMatch match) {}

    /// The headings that fit, the best first; all in source order for an empty query.
    public static List<HeadingJump> of(Post post, String query) {
        return post.document().headings().stream()
                .flatMap(heading ->
                        FuzzyMatch.of(query, heading.text()).stream()
                                .map(match -> new Fit(heading, match)))
                .sorted(Comparator.comparingInt(fit -> -fit.match().score()))
                .map(fit -> new HeadingJump(fit.heading(), fit.match().ranges()))
                .toList();
    }
}
