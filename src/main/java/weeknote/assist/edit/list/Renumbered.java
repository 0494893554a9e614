package weeknote.assist.edit.list;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import weeknote.assist.edit.structure.Line;
import weeknote.assist.edit.structure.ListItem;
import weeknote.assist.edit.structure.Part;
import weeknote.assist.edit.structure.Structure;
import weeknote.text.Edits;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// Edits that take list items away, with the numbers behind them counted down.
public final class Renumbered {

    private Renumbered() {}

    /// `edits` takes away the markers that stand on `lines`.
    public static TextChange without(Structure structure, List<Line> lines, Edits edits) {
        ListEdits numbers = new ListEdits(structure, false);
        Map<TextRange, List<ListItem>> removed =
                lines.stream()
                        .flatMap(line -> line.parts().stream())
                        .filter(Part.ItemStart.class::isInstance)
                        .map(part -> ((Part.ItemStart) part).item())
                        .collect(
                                Collectors.groupingBy(
                                        item -> item.list().range(),
                                        LinkedHashMap::new,
                                        Collectors.toList()));
        removed.values().forEach(items -> countDown(structure, items, numbers));
        return merged(edits, numbers.change());
    }

    private static void countDown(Structure structure, List<ListItem> items, ListEdits numbers) {
        ListItem last = items.stream().max(Comparator.comparingInt(ListItem::index)).orElseThrow();
        if (last.isOrdered() && !Numbering.isConstant(last, structure.text())) {
            Numbering.shift(
                    last.following(),
                    Marker.of(last, structure.text()).number(),
                    -items.size(),
                    numbers);
        }
    }

    private static TextChange merged(Edits edits, TextChange numbers) {
        numbers.edits().forEach(edit -> edits.replace(edit.range(), edit.newText()));
        return edits.change();
    }
}
