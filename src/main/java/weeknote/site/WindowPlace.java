package weeknote.site;

/// Where the window was, in pixels.
///
/// @param x of its left edge, as `y` of its upper one; not a number where the system shall choose
/// @param width of what is in it, as `height`
/// @param maximized whether it filled the screen, apart from that
public record WindowPlace(double x, double y, double width, double height, boolean maximized) {

    public static final WindowPlace USUAL =
            new WindowPlace(Double.NaN, Double.NaN, 1280, 800, false);
}
