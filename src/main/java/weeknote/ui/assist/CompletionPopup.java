package weeknote.ui.assist;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import weeknote.assist.completion.CompletionItem;

/// What could be meant at the caret. It never takes the focus, and never a key that was meant for
/// the text: Tab takes the first item, Up and Down choose one, and Enter takes what was chosen so,
/// else it is a new line.
public final class CompletionPopup {

    private static final double ROW_HEIGHT = 28;
    private static final int MOST_ROWS = 8;
    private static final double WIDTH = 460;

    /// Border and padding of the list, above and below.
    private static final double FRAME = 8;

    private final ListView<CompletionItem> list = new ListView<>();
    private final OwnedPopup popup = new OwnedPopup(list);
    private final Consumer<CompletionItem> chosen;
    private boolean isChoosing;

    /// @param chosen gets the item that the author takes
    public CompletionPopup(Consumer<CompletionItem> chosen) {
        this.chosen = chosen;
        list.getStyleClass().add("completions");
        list.setAccessibleText("Completions");
        list.setCellFactory(view -> new CompletionCell());
        list.setFixedCellSize(ROW_HEIGHT);
        list.setPrefWidth(WIDTH);
        list.setFocusTraversable(false);
        list.setOnMouseClicked(event -> take());
        popup.popup().setAutoHide(true);
        popup.popup().setHideOnEscape(false);
    }

    /// Shows these items below the caret; hides if there are none.
    public void show(List<CompletionItem> items, Node owner, Bounds caret) {
        if (items.isEmpty()) {
            hide();
            return;
        }
        isChoosing = false;
        list.getItems().setAll(items);
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
        list.setPrefHeight(Math.min(items.size(), MOST_ROWS) * ROW_HEIGHT + FRAME);
        popup.show(owner, caret);
    }

    public boolean isShowing() {
        return popup.isShowing();
    }

    public void hide() {
        popup.hide();
    }

    /// Takes a key of the text that is meant for the list, and consumes it.
    public void key(KeyEvent event) {
        if (!popup.isShowing() || event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case DOWN -> move(isChoosing ? 1 : 0);
            case UP -> move(-1);
            case ESCAPE -> hide();
            case TAB -> take();
            case ENTER -> {
                if (!isChoosing) {
                    hide();
                    return;
                }
                take();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int rows) {
        isChoosing = true;
        int row =
                Math.floorMod(
                        list.getSelectionModel().getSelectedIndex() + rows, list.getItems().size());
        list.getSelectionModel().clearAndSelect(row);
        list.scrollTo(Math.max(0, row - MOST_ROWS + 1));
    }

    private void take() {
        CompletionItem item = list.getSelectionModel().getSelectedItem();
        hide();
        if (item != null) {
            chosen.accept(item);
        }
    }
}
