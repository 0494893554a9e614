package weeknote.check;

import static java.util.stream.Collectors.toMap;

import java.util.Map;
import java.util.Optional;
import weeknote.markdown.FootnoteReference;
import weeknote.markdown.Link;
import weeknote.markdown.LinkReference;
import weeknote.markdown.MarkdownDocument;

/// Why references of a document lead nowhere, in the words of the checks. What was not meant as a
/// reference, such as `[sic]`, has no reason.
public final class BrokenReferences {

    private record Key(Link.Kind kind, String label) {}

    private final Map<Key, String> links;
    private final Map<String, String> marks;

    private BrokenReferences(Map<Key, String> links, Map<String, String> marks) {
        this.links = links;
        this.marks = marks;
    }

    public static BrokenReferences in(MarkdownDocument document) {
        return new BrokenReferences(
                MissingLabel.in(document).stream()
                        .collect(
                                toMap(
                                        each -> key(each.reference()),
                                        MissingLabel::message,
                                        (first, same) -> first)),
                MissingFootnote.in(document).stream()
                        .collect(
                                toMap(
                                        each -> each.reference().label(),
                                        MissingFootnote::message,
                                        (first, same) -> first)));
    }

    private static Key key(LinkReference reference) {
        return new Key(reference.kind(), reference.label());
    }

    /// Why a reference leads nowhere.
    public Optional<String> reason(LinkReference reference) {
        return Optional.ofNullable(links.get(key(reference)));
    }

    /// Why a mark has no footnote.
    public Optional<String> reason(FootnoteReference mark) {
        return Optional.ofNullable(marks.get(mark.label()));
    }
}
