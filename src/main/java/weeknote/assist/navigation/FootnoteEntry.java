package weeknote.assist.navigation;

import java.util.List;
import java.util.function.Predicate;
import weeknote.markdown.FootnoteDefinition;
import weeknote.markdown.FootnoteKeys;
import weeknote.markdown.FootnoteReference;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// A footnote in the list of all: the number readers see (0 if nothing refers to it), its text as
/// it is read, and where its marks stand.
public record FootnoteEntry(
        int number, String label, String text, TextRange range, List<TextRange> marks) {

    public FootnoteEntry {
        marks = List.copyOf(marks);
    }

    /// All footnotes in source order.
    public static List<FootnoteEntry> of(Post post) {
        ReadText read = ReadText.of(post);
        return post.document().footnoteDefinitions().stream()
                .map(note -> entry(post, note, read))
                .toList();
    }

    private static FootnoteEntry entry(Post post, FootnoteDefinition note, ReadText read) {
        Predicate<String> matching = FootnoteKeys.of(post.document()).matching(note.label());
        List<TextRange> marks =
                note.isDuplicate()
                        ? List.of()
                        : post.document().footnoteReferences().stream()
                                .filter(mark -> matching.test(mark.label()))
                                .map(FootnoteReference::range)
                                .toList();
        return new FootnoteEntry(
                note.number(), note.label(), read.at(note.contentRange()), note.range(), marks);
    }
}
