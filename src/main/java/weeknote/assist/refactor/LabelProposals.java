package weeknote.assist.refactor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import weeknote.assist.Slug;
import weeknote.assist.navigation.ReadText;
import weeknote.markdown.Destination;
import weeknote.markdown.Link;
import weeknote.markdown.LinkReference;
import weeknote.markdown.LinkReferenceDefinition;
import weeknote.markdown.inline.Labels;
import weeknote.post.Post;

/// Labels for a new definition: the next number where the file numbers its labels, else the link's
/// words, `week-notes` for `[Week *notes*](…)`. None of them means anything in the text yet.
final class LabelProposals {

    private static final int MOST = 5;
    private static final int LONGEST = 40;

    private LabelProposals() {}

    static List<String> of(Post post, Link link) {
        List<LinkReferenceDefinition> definitions = post.document().linkReferenceDefinitions();
        Set<String> taken = new HashSet<>();
        definitions.forEach(each -> taken.add(Labels.normalize(each.label())));
        post.document().undefinedReferences().stream()
                .map(LinkReference::label)
                .forEach(label -> taken.add(Labels.normalize(label)));
        return candidates(post, link, definitions)
                .filter(label -> !taken.contains(Labels.normalize(label)))
                .limit(MOST)
                .toList();
    }

    private static Stream<String> candidates(
            Post post, Link link, List<LinkReferenceDefinition> definitions) {
        if (areNumbers(definitions)) {
            return IntStream.iterate(highest(definitions) + 1, n -> n + 1)
                    .mapToObj(Integer::toString);
        }
        String name = name(post, link);
        return Stream.concat(
                Stream.of(name), IntStream.iterate(2, n -> n + 1).mapToObj(n -> name + "-" + n));
    }

    private static boolean areNumbers(List<LinkReferenceDefinition> definitions) {
        return !definitions.isEmpty()
                && definitions.stream().allMatch(each -> isNumber(each.label()));
    }

    private static int highest(List<LinkReferenceDefinition> definitions) {
        return definitions.stream()
                .mapToInt(each -> Integer.parseInt(each.label()))
                .max()
                .orElse(0);
    }

    private static boolean isNumber(String label) {
        return label.length() < 8 && label.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static String name(Post post, Link link) {
        String text = shortened(Slug.of(ReadText.of(post).at(link.textRange())));
        if (!text.isEmpty()) {
            return text;
        }
        String host =
                Destination.of(link.destination()) instanceof Destination.External(var uri)
                                && uri.getHost() != null
                        ? Slug.of(uri.getHost())
                        : "";
        return host.isEmpty() ? "link" : host;
    }

    /// Whole words while they fit.
    private static String shortened(String slug) {
        if (slug.length() <= LONGEST) {
            return slug;
        }
        int dash = slug.lastIndexOf('-', LONGEST);
        return slug.substring(0, dash > 0 ? dash : LONGEST);
    }
}
