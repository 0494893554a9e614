package weeknote.ui;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import weeknote.site.PostFile;

/// What a picture of the window is to show.
///
/// @param panel what is open besides source and preview
record WindowPicture(PostFile post, int width, int height, Optional<Launcher.Panel> panel) {

    /// Takes it when all is there.
    ///
    /// @param stage of the window; not shown yet
    /// @param taken gets the picture as PNG
    void take(Stage stage, MainWindow window, Consumer<byte[]> taken) {
        stage.setMinWidth(0);
        stage.setMinHeight(0);
        stage.initStyle(StageStyle.UNDECORATED);
        stage.setWidth(width);
        stage.setHeight(height);
        stage.show();
        window.posts().show(post);
        EditorView view = window.view();
        panel.ifPresent(each -> show(each, view));
        view.preview().requestFocus();
        Screenshot.take(
                stage.getScene(), () -> view.isSettled() && view.spelling().isSettled(), taken);
    }

    private static void show(Launcher.Panel panel, EditorView view) {
        switch (panel) {
            case DETAILS -> view.form().setOpen(true);
            case PROBLEMS -> view.panel().show();
        }
    }
}
