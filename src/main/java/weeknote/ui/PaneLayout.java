package weeknote.ui;

import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;

/// Source and preview side by side, or one of them alone. A double click on the divider puts it in
/// the middle, and it snaps there when it comes near.
final class PaneLayout extends SplitPane {

    /// Which of the two panes are there.
    enum Shown {
        SOURCE,
        BOTH,
        PREVIEW
    }

    private static final double MIDDLE = 0.5;
    private static final double SNAP = 0.015;

    private final Node sourceColumn;
    private final Node preview;
    private Shown shown = Shown.BOTH;
    private double divider = MIDDLE;

    PaneLayout(Node sourceColumn, Node preview) {
        this.sourceColumn = sourceColumn;
        this.preview = preview;
        getStyleClass().add("panes");
        getItems().setAll(sourceColumn, preview);
        addEventFilter(MouseEvent.MOUSE_CLICKED, this::centreOnDoubleClick);
        addEventFilter(MouseEvent.MOUSE_RELEASED, this::snap);
    }

    /// Where the two panes meet, from 0 to 1.
    double divider() {
        return getDividers().isEmpty() ? divider : getDividers().getFirst().getPosition();
    }

    void setDivider(double position) {
        divider = Math.clamp(position, 0.2, 0.8);
        setDividerPositions(divider);
    }

    Shown shown() {
        return shown;
    }

    boolean showsSource() {
        return shown != Shown.PREVIEW;
    }

    void showSource() {
        if (!showsSource()) {
            show(Shown.BOTH);
        }
    }

    void togglePreview() {
        show(shown == Shown.BOTH ? Shown.SOURCE : Shown.BOTH);
    }

    /// From source to both to preview, and round.
    void cycle() {
        show(
                switch (shown) {
                    case SOURCE -> Shown.BOTH;
                    case BOTH -> Shown.PREVIEW;
                    case PREVIEW -> Shown.SOURCE;
                });
    }

    void show(Shown panes) {
        divider = divider();
        shown = panes;
        switch (panes) {
            case SOURCE -> getItems().setAll(sourceColumn);
            case PREVIEW -> getItems().setAll(preview);
            case BOTH -> {
                getItems().setAll(sourceColumn, preview);
                setDividerPositions(divider);
            }
        }
    }

    private void centreOnDoubleClick(MouseEvent event) {
        if (event.getClickCount() == 2 && isOnDivider(event)) {
            setDivider(MIDDLE);
        }
    }

    private void snap(MouseEvent event) {
        if (isOnDivider(event) && Math.abs(divider() - MIDDLE) < SNAP) {
            setDivider(MIDDLE);
        }
    }

    private static boolean isOnDivider(MouseEvent event) {
        return event.getTarget() instanceof Node node
                && node.getStyleClass().contains("split-pane-divider");
    }
}
