package weeknote.ui.source;

import javafx.geometry.Point2D;

/// Where the mouse rests over the source.
public sealed interface Hover {

    /// It has come to rest over the character at `offset`.
    ///
    /// @param screen where the mouse is, on the screen
    record At(int offset, Point2D screen) implements Hover {}

    /// It is over the sign beside the line of `offset`.
    ///
    /// @param screen where the mouse is, on the screen
    record AtSign(int offset, Point2D screen) implements Hover {}

    /// It has moved on.
    record Away() implements Hover {}
}
