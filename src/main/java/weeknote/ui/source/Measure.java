package weeknote.ui.source;

import javafx.geometry.Insets;

/// Wraps lines at the measure, however wide the window; what is left over becomes margin on both
/// sides.
final class Measure {

    private static final double TOP_MARGIN = 12;
    private static final double LEAST_MARGIN = 18;

    /// Beside the text of a line, within the tint of the current one.
    private static final double LINE_PADDING = 10;

    /// Left of it, for icons.
    private static final double ICONS = 18;

    /// The widest a line gets, in units of the font size: about 70 characters of the bundled face.
    private static final double WIDEST = 37;

    private final SourceArea area;
    private double fontSize = 16;

    private Measure(SourceArea area) {
        this.area = area;
    }

    static Measure keep(SourceArea area) {
        var measure = new Measure(area);
        area.widthProperty().subscribe(measure::keep);
        return measure;
    }

    /// In pixels; the measure grows with it.
    void setFontSize(double size) {
        fontSize = size;
        area.setStyle("-fx-font-size: " + size + "px;");
        keep();
    }

    private void keep() {
        double over = area.getWidth() - WIDEST * fontSize - 2 * LINE_PADDING;
        double margin = Math.max(LEAST_MARGIN, Math.floor(over / 2));
        area.setPadding(new Insets(TOP_MARGIN, margin, 0, margin - ICONS));
    }
}
