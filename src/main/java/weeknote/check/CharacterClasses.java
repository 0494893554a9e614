package weeknote.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import weeknote.markdown.FootnoteReference;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.Inline;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// Which marks without a note are classes of characters in a text about programs: `[^a-z]`, `[^\d]`
/// and `[^"]` by their label; `[^abc]+` by what repeats it; `[^abc]` alone in a cell of a table, in
/// a post that has no footnotes. A number is always a mark.
///
/// @param cells what stands in each cell of a table
/// @param repeats where a sign that repeats what is before it is shown behind a bracket
record CharacterClasses(Set<TextRange> cells, Set<Integer> repeats, boolean hasNotes) {

    private static final Pattern LABEL =
            Pattern.compile(".-.|.*[\\\\/\"'|<>(){}*+?,;:$^\\[\\]].*|[^\\p{L}\\p{N}]*");

    CharacterClasses {
        cells = Set.copyOf(cells);
        repeats = Set.copyOf(repeats);
    }

    static CharacterClasses of(Post post) {
        Set<TextRange> cells = new HashSet<>();
        Set<Integer> repeats = new HashSet<>();
        for (BlockNode block : BlockNode.all(post.document().tree())) {
            block.texts().forEach(text -> addRepeats(post.text(), text, repeats));
            if (block instanceof BlockNode.Table table) {
                table.texts().stream()
                        .filter(cell -> !cell.isEmpty())
                        .map(CharacterClasses::range)
                        .forEach(cells::add);
            }
        }
        boolean hasNotes = !post.document().footnoteDefinitions().isEmpty();
        return new CharacterClasses(cells, repeats, hasNotes);
    }

    private static TextRange range(List<Inline> cell) {
        return new TextRange(cell.getFirst().range().start(), cell.getLast().range().end());
    }

    /// Signs that are shown: the `*` of `*word[^note]*` ends its emphasis.
    private static void addRepeats(String text, List<Inline> inlines, Set<Integer> repeats) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text(var range, var _) -> addRepeats(text, range, repeats);
                case Inline.Escape(var range, String sign) when "*+".contains(sign) ->
                        repeats.add(range.start());
                case Inline other -> addRepeats(text, other.children(), repeats);
            }
        }
    }

    private static void addRepeats(String text, TextRange range, Set<Integer> repeats) {
        for (int i = Math.max(1, range.start()); i < range.end(); i++) {
            if (text.charAt(i - 1) == ']' && isRepeat(text, i)) {
                repeats.add(i);
            }
        }
    }

    /// `*`, `+`, `{2,}`
    private static boolean isRepeat(String text, int at) {
        char sign = text.charAt(at);
        boolean isCount =
                sign == '{' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
        return sign == '*' || sign == '+' || isCount;
    }

    boolean contains(FootnoteReference mark) {
        if (LABEL.matcher(mark.label()).matches()) {
            return true;
        }
        boolean isNumber = mark.label().chars().allMatch(Character::isDigit);
        boolean isAlone = !hasNotes && cells.contains(mark.range());
        return !isNumber && (isAlone || repeats.contains(mark.range().end()));
    }
}
