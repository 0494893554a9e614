package weeknote.assist.edit.format;

import java.util.List;
import java.util.Optional;
import weeknote.assist.edit.structure.Inlines;
import weeknote.assist.edit.structure.Structure;
import weeknote.markdown.tree.Inline;
import weeknote.text.TextRange;

/// The word at a caret.
public final class Words {

    private Words() {}

    /// The word that the caret is in or at; its signs of Markdown are outside. `snake_case` and
    /// `don't` are one word.
    public static Optional<TextRange> at(Structure structure, int caret) {
        List<Inline> around = Inlines.around(structure, caret);
        List<Inline> level =
                around.reversed().stream()
                        .filter(inline -> !inline.children().isEmpty())
                        .findFirst()
                        .map(Inline::children)
                        .orElseGet(() -> leafInlines(structure, caret));
        String text = structure.text();
        int start = caret;
        while (start > 0 && isWord(text, level, start - 1)) {
            start--;
        }
        int end = caret;
        while (end < text.length() && isWord(text, level, end)) {
            end++;
        }
        TextRange word = trim(text, start, end);
        return word.isEmpty() || !word.touches(caret) ? Optional.empty() : Optional.of(word);
    }

    private static List<Inline> leafInlines(Structure structure, int caret) {
        return structure
                .lineAt(caret)
                .leaf()
                .map(leaf -> Inlines.of(leaf, caret))
                .orElse(List.of());
    }

    private static boolean isWord(String text, List<Inline> level, int at) {
        return isWord(text.charAt(at)) && level.stream().anyMatch(inline -> isText(inline, at));
    }

    private static boolean isText(Inline inline, int at) {
        return inline.range().contains(at)
                && (inline instanceof Inline.Text
                        || inline instanceof Inline.Typographic
                        || inline instanceof Inline.Entity);
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || c == '_'
                || c == '\''
                || c == '’';
    }

    // Quotes and underscores belong to a word inside it alone.
    private static TextRange trim(String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && "_'’".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && "_'’".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return new TextRange(start, end);
    }
}
