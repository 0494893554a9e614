package weeknote.ui;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Files that are dropped on the window: an image goes into the source, all else is opened.
///
/// @param open opens a post, or the newest one of a folder
record FileDrop(EditorView view, Consumer<Path> open) {

    void takeFrom(Scene scene) {
        // As filters: a file dropped on the source or the preview is opened too, not taken in by
        // them.
        scene.addEventFilter(DragEvent.DRAG_OVER, FileDrop::accept);
        scene.addEventFilter(DragEvent.DRAG_DROPPED, this::dropped);
    }

    private static void accept(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        if (!event.getDragboard().hasFiles()) {
            return;
        }
        event.setDropCompleted(true);
        event.consume();
        List<File> files = event.getDragboard().getFiles();
        boolean isTaken =
                !view.isDisabled()
                        && view.editing().drop(files, event.getScreenX(), event.getScreenY());
        if (!isTaken) {
            Path first = files.getFirst().toPath();
            // When the drop is over: a question would hold the other program's drag.
            Platform.runLater(() -> open.accept(first));
        }
    }
}
