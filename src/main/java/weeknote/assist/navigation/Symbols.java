package weeknote.assist.navigation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import weeknote.markdown.Link;
import weeknote.markdown.MarkdownDocument;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// Finds what stands at a caret.
public final class Symbols {

    private Symbols() {}

    /// The innermost symbol that the caret is in or at the edge of; one that it is in goes before
    /// one that it only touches. A heading is found anywhere on its line where nothing else is.
    public static Optional<Symbol> at(Post post, int caret) {
        List<Symbol> found = new ArrayList<>();
        MarkdownDocument document = post.document();
        document.links().stream()
                .filter(link -> link.range().touches(caret))
                .forEach(link -> found.add(symbol(link)));
        document.undefinedReferences().stream()
                .filter(reference -> reference.range().touches(caret))
                .forEach(reference -> found.add(new Symbol.Undefined(reference)));
        document.linkReferenceDefinitions().stream()
                .filter(definition -> definition.range().touches(caret))
                .forEach(definition -> found.add(new Symbol.Definition(definition)));
        document.footnoteReferences().stream()
                .filter(reference -> reference.range().touches(caret))
                .forEach(reference -> found.add(new Symbol.Mark(reference)));
        document.footnoteDefinitions().stream()
                .filter(note -> marker(note.labelRange()).touches(caret))
                .forEach(note -> found.add(new Symbol.Note(note)));
        document.headings().stream()
                .filter(heading -> heading.range().touches(caret))
                .forEach(heading -> found.add(new Symbol.Heading(heading)));
        return found.stream()
                .min(
                        Comparator.comparing((Symbol symbol) -> symbol instanceof Symbol.Heading)
                                .thenComparing(symbol -> !extent(symbol).contains(caret))
                                .thenComparingInt(symbol -> extent(symbol).length()));
    }

    private static Symbol symbol(Link link) {
        return link.isReference() ? new Symbol.Reference(link) : new Symbol.Direct(link);
    }

    private static TextRange extent(Symbol symbol) {
        return symbol instanceof Symbol.Note(var note) ? marker(note.labelRange()) : symbol.range();
    }

    /// `[^label]:` around the label.
    private static TextRange marker(TextRange label) {
        return new TextRange(label.start() - 2, label.end() + 2);
    }
}
