package weeknote.ui;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import weeknote.text.Bias;
import weeknote.text.Selection;
import weeknote.text.TextChange;

/// Where the author came from, in this post and in others, the last first.
final class Trail {

    private static final int FARTHEST = 100;

    private final Deque<Stop> stops = new ArrayDeque<>();

    /// @param post empty for a note that has no file
    record Stop(Optional<Path> post, Selection place) {}

    void add(Stop stop) {
        stops.push(stop);
        if (stops.size() > FARTHEST) {
            stops.removeLast();
        }
    }

    /// The last stop, which is taken off the trail; empty at its beginning.
    Optional<Stop> back() {
        return Optional.ofNullable(stops.poll());
    }

    /// A note without a file cannot be opened again.
    void forgetUntitled() {
        stops.removeIf(stop -> stop.post().isEmpty());
    }

    /// The stops in a post move with its text.
    void changed(Optional<Path> post, TextChange change) {
        Deque<Stop> moved = new ArrayDeque<>();
        for (Stop stop : stops) {
            int caret = stop.place().caret();
            moved.add(
                    stop.post().equals(post)
                            ? new Stop(post, Selection.at(change.map(caret, Bias.AFTER)))
                            : stop);
        }
        stops.clear();
        stops.addAll(moved);
    }
}
