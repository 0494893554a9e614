package weeknote.ui;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import weeknote.site.DiskReason;
import weeknote.site.LineEnds;
import weeknote.site.history.Version;

/// The versions of a post by their time, each with what would change if it came back.
final class HistoryDialog {

    private static final double LIST_WIDTH = 190;
    private static final double DIFF_WIDTH = 640;
    private static final double HEIGHT = 460;

    private final Executor background;
    private final String now;
    private final Dialog<ButtonType> dialog = new Dialog<>();
    private final ButtonType restore = new ButtonType("Restore", ButtonData.OK_DONE);
    private final ListView<Version> list = new ListView<>();
    private final DiffView diff = new DiffView();

    /// What was read of the version that is chosen; empty as long as there is nothing.
    private Optional<String> text = Optional.empty();

    /// @param now the text that the author has, with LF line ends
    HistoryDialog(Window owner, String name, String now, Executor background) {
        this.now = now;
        this.background = background;
        OwnedDialog.of(owner, dialog, "History");
        dialog.setHeaderText("Earlier versions of " + name);
        dialog.getDialogPane().getButtonTypes().setAll(restore, ButtonType.CANCEL);
        list.setAccessibleText("Versions");
        list.setPrefSize(LIST_WIDTH, HEIGHT);
        list.setMinWidth(LIST_WIDTH);
        list.setCellFactory(view -> new TimeCell());
        list.getSelectionModel().selectedItemProperty().subscribe(this::chosen);
        diff.setPrefSize(DIFF_WIDTH, HEIGHT);
        var hint =
                new Label(
                        "Restore takes out the lines with − and brings back those with +. It is"
                                + " one step to undo, and nothing is written until you save.");
        hint.setWrapText(true);
        hint.getStyleClass().add("history-hint");
        var row = new HBox(list, diff);
        row.getStyleClass().add("history");
        HBox.setHgrow(diff, Priority.ALWAYS);
        VBox.setVgrow(row, Priority.ALWAYS);
        var content = new VBox(row, hint);
        content.getStyleClass().add("merge-content");
        OwnedDialog.fill(dialog, content, restore);
    }

    /// The text that the author wants back, with LF line ends; empty for none.
    ///
    /// @param suggested which one the author sees first
    Optional<String> choose(List<Version> versions, int suggested) {
        list.getItems().setAll(versions);
        list.getSelectionModel().select(suggested);
        Platform.runLater(list::requestFocus);
        return dialog.showAndWait().filter(restore::equals).flatMap(answer -> text);
    }

    private void chosen(@Nullable Version version) {
        show(Optional.empty());
        if (version == null) {
            diff.say("No version was kept yet: each save keeps one.");
            return;
        }
        background.execute(() -> {
            try {
                String read = LineEnds.edited(version.text());
                later(version, () -> show(Optional.of(read)));
            } catch (IOException e) {
                later(version, () -> diff.say("It cannot be read. " + DiskReason.of(e)));
            }
        });
    }

    /// Unless another was chosen meanwhile.
    private void later(Version version, Runnable action) {
        Platform.runLater(() -> {
            if (version.equals(list.getSelectionModel().getSelectedItem())) {
                action.run();
            }
        });
    }

    private void show(Optional<String> read) {
        text = read;
        read.ifPresent(version -> diff.show(now, version));
        boolean changesNothing = read.filter(version -> !version.equals(now)).isEmpty();
        dialog.getDialogPane().lookupButton(restore).setDisable(changesNothing);
    }

    private static final class TimeCell extends ListCell<Version> {
        @Override
        protected void updateItem(@Nullable Version version, boolean empty) {
            super.updateItem(version, empty);
            setText(version == null || empty ? "" : words(version));
        }

        private static String words(Version version) {
            String time =
                    SpokenTime.toTheSecond(version.at(), ZonedDateTime.now(SpokenTime.zone()));
            return switch (version.origin()) {
                case SAVED -> time + "\nsaved";
                case FOUND -> time + "\nas found when opened";
            };
        }
    }
}
