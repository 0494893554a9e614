package weeknote.session;

import java.util.List;
import weeknote.text.CommonEnds;

/// The one stretch of blocks in which two previews of a post differ: from block `start` on,
/// `removed` blocks give way to `inserted`, the HTML of the new ones.
///
/// Blocks are compared by their HTML, so a definition that changed elsewhere widens the stretch by
/// itself.
public record PreviewPatch(int start, int removed, List<String> inserted) {

    public PreviewPatch {
        inserted = List.copyOf(inserted);
    }

    /// The patch that turns the blocks `before` into `after`; their common head and tail stay.
    public static PreviewPatch between(List<String> before, List<String> after) {
        CommonEnds ends = CommonEnds.of(before, after);
        return new PreviewPatch(
                ends.head(),
                before.size() - ends.tail() - ends.head(),
                after.subList(ends.head(), after.size() - ends.tail()));
    }

    public boolean isEmpty() {
        return removed == 0 && inserted.isEmpty();
    }
}
