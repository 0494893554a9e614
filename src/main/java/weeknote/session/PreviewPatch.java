package weeknote.session;

import java.util.List;

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
        int shorter = Math.min(before.size(), after.size());
        int head = 0;
        while (head < shorter && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head
                && before.get(before.size() - 1 - tail)
                        .equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        return new PreviewPatch(
                head, before.size() - tail - head, after.subList(head, after.size() - tail));
    }

    public boolean isEmpty() {
        return removed == 0 && inserted.isEmpty();
    }
}
