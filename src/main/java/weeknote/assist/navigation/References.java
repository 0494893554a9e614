package weeknote.assist.navigation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Predicate;
import weeknote.markdown.Destination;
import weeknote.markdown.FootnoteKeys;
import weeknote.markdown.Heading;
import weeknote.markdown.Link;
import weeknote.markdown.MarkdownDocument;
import weeknote.markdown.PercentEncoding;
import weeknote.markdown.inline.Labels;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// Finds all places of a post that speak of one thing.
public final class References {

    private References() {}

    /// The ranges of the name at the caret wherever it stands, its definition among them, in source
    /// order; for a heading its text and the fragments that lead to it.
    public static List<TextRange> at(Post post, int caret) {
        MarkdownDocument document = post.document();
        List<TextRange> found =
                Symbols.at(post, caret)
                        .map(symbol ->
                                switch (symbol) {
                                    case Symbol.Direct(var link) -> direct(document, link);
                                    case Symbol.Reference(var link) ->
                                            label(document, link.label());
                                    case Symbol.Undefined(var reference) ->
                                            label(document, reference.label());
                                    case Symbol.Definition(var definition) ->
                                            label(document, definition.label());
                                    case Symbol.Mark(var mark) -> footnote(document, mark.label());
                                    case Symbol.Note(var note) -> footnote(document, note.label());
                                    case Symbol.Heading(var heading) -> heading(document, heading);
                                })
                        .orElse(List.of());
        List<TextRange> sorted = new ArrayList<>(found);
        Collections.sort(sorted);
        return sorted;
    }

    private static List<TextRange> label(MarkdownDocument document, String label) {
        String key = Labels.normalize(label);
        Predicate<String> matching = other -> Labels.normalize(other).equals(key);
        List<TextRange> ranges = new ArrayList<>();
        document.links().stream()
                .filter(link -> link.isReference() && matching.test(link.label()))
                .forEach(link -> ranges.add(link.labelRange()));
        document.undefinedReferences().stream()
                .filter(reference -> matching.test(reference.label()))
                .forEach(reference -> ranges.add(reference.labelRange()));
        document.linkReferenceDefinitions().stream()
                .filter(definition -> matching.test(definition.label()))
                .forEach(definition -> ranges.add(definition.labelRange()));
        return ranges;
    }

    private static List<TextRange> footnote(MarkdownDocument document, String label) {
        Predicate<String> matching = FootnoteKeys.of(document).matching(label);
        List<TextRange> ranges = new ArrayList<>();
        document.footnoteReferences().stream()
                .filter(mark -> matching.test(mark.label()))
                .forEach(mark -> ranges.add(mark.labelRange()));
        document.footnoteDefinitions().stream()
                .filter(note -> matching.test(note.label()))
                .forEach(note -> ranges.add(note.labelRange()));
        return ranges;
    }

    private static List<TextRange> heading(MarkdownDocument document, Heading heading) {
        List<TextRange> ranges = new ArrayList<>(List.of(heading.textRange()));
        if (!heading.id().isEmpty()) {
            document.links().stream()
                    .filter(link -> leadsTo(link, heading))
                    .map(Link::destinationRange)
                    .distinct()
                    .forEach(ranges::add);
        }
        return ranges;
    }

    private static boolean leadsTo(Link link, Heading heading) {
        return Destination.of(link.destination()) instanceof Destination.Fragment(String id)
                && PercentEncoding.decode(id).equals(heading.id());
    }

    /// The other links to the same destination.
    private static List<TextRange> direct(MarkdownDocument document, Link link) {
        return document.links().stream()
                .filter(other -> other.destination().equals(link.destination()))
                .map(Link::destinationRange)
                .distinct()
                .toList();
    }
}
