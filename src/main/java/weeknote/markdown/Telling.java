package weeknote.markdown;

import java.util.List;
import java.util.function.Predicate;
import weeknote.markdown.tree.BlockNode;
import weeknote.text.TextRange;

/// What some passages tell the rest of their document: the link reference definitions and the
/// footnotes that stand in them, in source order.
record Telling(List<Definition> definitions, List<Note> notes) {

    /// @param isTitled whether a title stands there, be it an empty one
    record Definition(String label, String destination, String title, boolean isTitled) {

        private static Definition of(LinkReferenceDefinition definition) {
            return new Definition(
                    definition.label(),
                    definition.destination(),
                    definition.title(),
                    !definition.titleRange().isEmpty());
        }
    }

    record Note(String label, boolean isDuplicate) {

        private static Note of(BlockNode.Footnote footnote) {
            return new Note(footnote.label(), footnote.isDuplicate());
        }
    }

    /// @param places where the passages stand
    static Telling of(Outline outline, Predicate<TextRange> places) {
        return new Telling(
                outline.linkReferenceDefinitions().stream()
                        .filter(definition -> places.test(definition.range()))
                        .map(Definition::of)
                        .toList(),
                outline.footnotes().stream()
                        .filter(footnote -> places.test(footnote.range()))
                        .map(Note::of)
                        .toList());
    }

    /// The labels of the footnotes.
    List<String> labels() {
        return notes.stream().map(Note::label).toList();
    }
}
