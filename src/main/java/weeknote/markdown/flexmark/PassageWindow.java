package weeknote.markdown.flexmark;

import java.util.List;
import java.util.Optional;
import weeknote.markdown.inline.References;
import weeknote.markdown.tree.Replacement;
import weeknote.text.TextRange;

/// The passages of a changed text that have to be read again: those around the change, up to where
/// the parser starts the same blocks on the same lines as before.
///
/// From there on it goes on as it did, because what it does with a line follows from the text and
/// from the blocks that are open, and where a top-level block starts no other is open. A few blocks
/// before and behind are parsed too, for those that look at their neighbours.
public final class PassageWindow {

    private final BlockTree tree;
    private final List<PassageStart> starts;
    private final int first;
    private final int behind;

    private PassageWindow(BlockTree tree, List<PassageStart> starts, int first, int behind) {
        this.tree = tree;
        this.starts = starts;
        this.first = first;
        this.behind = behind;
    }

    /// So many passages of the old text are parsed before and behind the one that was changed.
    private static final int MARGIN = 2;

    /// What a search for the window knows.
    private record Search(
            String post, TextRange body, List<Passage> old, Replacement change, References rules) {

        /// Where the passage starts, or the body ends.
        int startOf(int index) {
            return index < old.size() ? old.get(index).start() : body.end() - change.growth();
        }

        /// The last passage that starts at `offset` or before it.
        int indexAt(int offset) {
            int low = 0;
            int high = old.size();
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (old.get(middle).start() <= offset) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return Math.max(low - 1, 0);
        }

        boolean isLookedPast(int index) {
            return index < old.size() && old.get(index).isLookedPast();
        }
    }

    /// Empty if too much of the text would have to be read again.
    ///
    /// @param body the changed one, in `post`
    /// @param old the passages before the change
    public static Optional<PassageWindow> find(
            String post,
            TextRange body,
            List<Passage> old,
            Replacement change,
            References references) {
        if (old.isEmpty()) {
            return Optional.empty();
        }
        var search = new Search(post, body, old, change, references);
        int from = Math.max(search.indexAt(change.start()) - MARGIN, 0);
        while (from > 0 && search.isLookedPast(from)) {
            from--;
        }
        int last = search.indexAt(change.end());
        for (int more = MARGIN; ; more *= 2) {
            int to = Math.min(last + 1 + more, old.size());
            while (to < old.size() && (search.isLookedPast(to - 1) || search.isLookedPast(to))) {
                to++;
            }
            Optional<PassageWindow> found = between(search, from, to);
            if (found.isPresent()) {
                return found;
            }
            if (to >= old.size() || search.startOf(to) - search.startOf(from) > body.length() / 2) {
                return Optional.empty();
            }
        }
    }

    /// The window if the parser is in step at `from` and before `to`.
    private static Optional<PassageWindow> between(Search search, int from, int to) {
        int start = from == 0 ? search.body.start() : search.startOf(from);
        var range = new TextRange(start, search.startOf(to) + search.change.growth());
        BlockTree tree = BlockTree.of(search.post, range, search.rules.dialect());
        List<PassageStart> starts = PassageStart.of(tree);
        int head = head(search, starts, from);
        int tail = tail(search, starts, from + head, to, head);
        boolean isInStep = (from == 0 || head > 0) && (to == search.old.size() || tail > 0);
        if (!isInStep) {
            return Optional.empty();
        }
        while (head > 0 && search.old.get(from + head - 1).isAttributes()) {
            head--;
        }
        while (tail > 0 && search.old.get(to - tail).isAttributes()) {
            tail--;
        }
        return Optional.of(
                new PassageWindow(
                        tree, starts.subList(head, starts.size() - tail), from + head, to - tail));
    }

    /// How many passages are the same before the change.
    private static int head(Search search, List<PassageStart> starts, int from) {
        int head = 0;
        while (head + 1 < starts.size()
                && from + head + 1 < search.old.size()
                && search.startOf(from + head + 1) <= search.change.start()
                && isSame(starts.get(head), search.old.get(from + head), 0)
                && starts.get(head + 1).start() == search.startOf(from + head + 1)) {
            head++;
        }
        return head;
    }

    /// How many passages are the same behind the change.
    private static int tail(Search search, List<PassageStart> starts, int from, int to, int head) {
        int tail = 0;
        while (tail < Math.min(starts.size() - head, to - from)
                && search.startOf(to - 1 - tail) >= search.change.end()
                && isSame(
                        starts.get(starts.size() - 1 - tail),
                        search.old.get(to - 1 - tail),
                        search.change.growth())) {
            tail++;
        }
        return tail;
    }

    private static boolean isSame(PassageStart start, Passage passage, int shift) {
        return start.opening() == passage.opening() && start.start() == passage.start() + shift;
    }

    /// The index of the first old passage that is read again.
    public int first() {
        return first;
    }

    /// The index behind the last one.
    public int behind() {
        return behind;
    }

    /// Reads them.
    public BlockReader.Reading read(References references) {
        return BlockReader.read(tree, starts, references);
    }
}
