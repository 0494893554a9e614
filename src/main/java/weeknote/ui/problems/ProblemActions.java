package weeknote.ui.problems;

import javafx.geometry.Bounds;

/// What the list of problems cannot do by itself.
public interface ProblemActions {

    /// Goes to a problem, in whatever post.
    void goTo(ProblemRow.Entry entry);

    /// Shows where a problem stands, if its post is open; the author stays in the list.
    void peek(ProblemRow.Entry entry);

    /// Offers what mends it.
    ///
    /// @param place of its row on the screen
    void offer(ProblemRow.Entry entry, Bounds place);

    /// The author wants to see the problems of the post, or of all posts.
    void scopeChanged();

    void checkAll();

    /// Stops what is under way.
    void cancel();

    /// Goes back to the text; the list stays.
    void leave();

    /// Takes the list away.
    void close();
}
