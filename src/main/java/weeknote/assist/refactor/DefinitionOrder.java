package weeknote.assist.refactor;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import weeknote.markdown.Block;
import weeknote.post.DefinitionGroups;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.LineBounds;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// Sorts definitions of one kind within each group of definitions. They change places with each
/// other; what stands between them stays, but that a note of several blocks gets a blank line
/// behind it.
///
/// @param sorted the ranges of all that may change places, in the order that is wanted
record DefinitionOrder(Post post, List<TextRange> sorted) {

    DefinitionOrder {
        sorted = List.copyOf(sorted);
    }

    TextChange change() {
        Map<TextRange, Integer> ranks =
                Stream.iterate(0, i -> i < sorted.size(), i -> i + 1)
                        .collect(Collectors.toMap(sorted::get, Function.identity(), (a, _) -> a));
        Edits edits = new Edits();
        List<Block> blocks = post.document().blocks();
        for (DefinitionGroups.Group group : DefinitionGroups.of(blocks).groups()) {
            List<TextRange> places =
                    blocks.subList(group.first(), group.last() + 1).stream()
                            .map(Block::range)
                            .filter(ranks::containsKey)
                            .toList();
            sort(places, places.stream().sorted(Comparator.comparing(ranks::get)).toList(), edits);
        }
        return edits.change();
    }

    private void sort(List<TextRange> places, List<TextRange> wanted, Edits edits) {
        for (int i = 0; i < places.size(); i++) {
            if (!wanted.get(i).equals(places.get(i))) {
                edits.replace(places.get(i), text(wanted.get(i), places, i));
            }
        }
    }

    private String text(TextRange definition, List<TextRange> places, int place) {
        String text = definition.of(post.text());
        boolean isLast = place == places.size() - 1;
        return !isLast && hasBlankLine(text) && isTight(places, place)
                ? text + LineBounds.of(post.text())
                : text;
    }

    private boolean isTight(List<TextRange> places, int place) {
        int end = places.get(place).end();
        int line = LineBounds.skip(post.text(), LineBounds.lineEnd(post.text(), end));
        return !LineBounds.isBlankLine(post.text(), line);
    }

    private static boolean hasBlankLine(String text) {
        for (int i = LineBounds.lineEnd(text, 0);
                i < text.length();
                i = LineBounds.lineEnd(text, LineBounds.skip(text, i))) {
            if (LineBounds.isBlankLine(text, LineBounds.skip(text, i))) {
                return true;
            }
        }
        return false;
    }
}
