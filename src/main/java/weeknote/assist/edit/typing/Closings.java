package weeknote.assist.edit.typing;

import java.util.List;
import java.util.stream.Stream;
import weeknote.assist.edit.structure.Inlines;
import weeknote.assist.edit.structure.Structure;
import weeknote.markdown.tree.Inline;
import weeknote.text.TextRange;

/// Whether the sign behind the caret closes something that is open there.
final class Closings {

    private Closings() {}

    /// Whether `before` has more opening brackets of this closing one's kind than closing ones.
    static boolean isOpen(char closing, String before) {
        long opened = before.chars().filter(c -> c == Pairs.opening(closing)).count();
        long closed = before.chars().filter(c -> c == closing).count();
        return opened > closed;
    }

    /// Whether a bracket belongs to an address or a shortcode that was typed behind its opening:
    /// `[a](b|)`, `https://a.org/b_(c|)`, `{{< a >|}}`. Nothing else acts inside these.
    static boolean closesLiteral(char typed, Structure structure, int caret) {
        return Pairs.isClosing(typed)
                && !Pairs.isSymmetric(typed)
                && Stream.concat(shortcodes(structure), addresses(structure, caret))
                        .filter(range -> range.start() < caret && caret < range.end())
                        .map(range -> structure.post().text().substring(range.start(), caret))
                        .anyMatch(before -> isOpen(typed, before));
    }

    private static Stream<TextRange> shortcodes(Structure structure) {
        return structure.post().document().shortcodes().stream();
    }

    private static Stream<TextRange> addresses(Structure structure, int caret) {
        return Inlines.around(structure, caret).stream()
                .filter(inline -> hasAddressAt(inline, caret))
                .map(Inline::range);
    }

    private static boolean hasAddressAt(Inline inline, int caret) {
        return inline instanceof Inline.Autolink
                || (inline instanceof Inline.Linked(var link, var _)
                        && !link.isReference()
                        && !link.textRange().touches(caret));
    }

    /// Whether what stands behind the caret ends an emphasis or a code span: `**a*|*`
    static boolean closesInline(Structure structure, int caret) {
        List<Inline> around = Inlines.around(structure, caret);
        return around.reversed().stream()
                .anyMatch(inline ->
                        switch (inline) {
                            case Inline.Emphasis(var range, var children) ->
                                    isInClosing(children, range.end(), caret);
                            case Inline.Strong(var range, var children) ->
                                    isInClosing(children, range.end(), caret);
                            case Inline.CodeSpan(var range, var content, var _) ->
                                    content.end() <= caret && caret < range.end();
                            case Inline.Text _,
                                    Inline.Escape _,
                                    Inline.Entity _,
                                    Inline.Typographic _,
                                    Inline.SoftBreak _,
                                    Inline.HardBreak _,
                                    Inline.Strikethrough _,
                                    Inline.Linked _,
                                    Inline.Autolink _,
                                    Inline.RawHtml _,
                                    Inline.Maths _,
                                    Inline.FootnoteMark _,
                                    Inline.Attributes _,
                                    Inline.TaskMarker _ ->
                                    false;
                        });
    }

    private static boolean isInClosing(List<Inline> children, int end, int caret) {
        return !children.isEmpty() && children.getLast().range().end() <= caret && caret < end;
    }
}
