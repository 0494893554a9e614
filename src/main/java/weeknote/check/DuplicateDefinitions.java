package weeknote.check;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import weeknote.markdown.LinkReferenceDefinition;
import weeknote.markdown.inline.Labels;
import weeknote.post.Post;
import weeknote.post.Removal;
import weeknote.text.TextRange;

/// `link.duplicate-definition`: a second link reference definition with a label. The first one wins
/// ([CommonMark](https://spec.commonmark.org/0.31.2/#example-204)); if the second says the same,
/// nothing is lost.
final class DuplicateDefinitions {

    static final String CODE = "link.duplicate-definition";

    private DuplicateDefinitions() {}

    static List<Diagnostic> in(Post post, Set<TextRange> answers) {
        List<LinkReferenceDefinition> all = post.document().linkReferenceDefinitions();
        List<LinkReferenceDefinition> duplicates =
                all.stream()
                        .filter(LinkReferenceDefinition::isDuplicate)
                        .filter(each -> !UnusedDefinitions.isComment(each))
                        .filter(each -> !answers.contains(each.labelRange()))
                        .toList();
        if (duplicates.isEmpty()) {
            return List.of();
        }
        Map<String, List<LinkReferenceDefinition>> same =
                all.stream().collect(groupingBy(each -> Labels.normalize(each.label())));
        var removal = new Removal(post);
        return duplicates.stream().map(each -> diagnostic(each, all(each, same), removal)).toList();
    }

    private static List<LinkReferenceDefinition> all(
            LinkReferenceDefinition one, Map<String, List<LinkReferenceDefinition>> same) {
        return same.getOrDefault(Labels.normalize(one.label()), List.of(one));
    }

    /// @param same all definitions of the label
    private static Diagnostic diagnostic(
            LinkReferenceDefinition second, List<LinkReferenceDefinition> same, Removal removal) {
        LinkReferenceDefinition first = same.getFirst();
        boolean isSame = place(first).equals(place(second)) && first.title().equals(second.title());
        String label = "`" + second.label() + "`";
        Fix deleteSecond = delete("Delete this definition", second, removal, isSame);
        return isSame
                ? new Diagnostic(
                        CODE,
                        Severity.INFO,
                        second.labelRange(),
                        label + " is defined twice, with the same destination.",
                        List.of(deleteSecond))
                : new Diagnostic(
                        CODE,
                        Severity.WARNING,
                        second.labelRange(),
                        label
                                + " is defined above too; its links lead to `"
                                + first.destination()
                                + "`.",
                        // without the first one of three, the second would be above the third
                        same.size() > 2
                                ? List.of(deleteSecond)
                                : List.of(
                                        deleteSecond,
                                        delete(
                                                "Delete the first definition",
                                                first,
                                                removal,
                                                false)));
    }

    /// Hosts and folders are the same with and without the slash behind them.
    private static String place(LinkReferenceDefinition definition) {
        String destination = definition.destination();
        return destination.endsWith("/") && destination.length() > 1
                ? destination.substring(0, destination.length() - 1)
                : destination;
    }

    private static Fix delete(
            String title, LinkReferenceDefinition definition, Removal removal, boolean isSafe) {
        return new Fix(title, removal.best(definition.range()), isSafe);
    }
}
