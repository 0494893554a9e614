package weeknote.ui.picker;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// A field and a list over the upper third of the window. Typing filters, Up and Down move, Enter
/// chooses, Esc leaves all as it was.
public final class Picker extends StackPane {

    private static final double WIDTH = 560;
    private static final double ROW_HEIGHT = 32;
    private static final int MOST_ROWS = 12;

    private final TextField field = new TextField();
    private final ListView<Row> list = new ListView<>();
    private final Label nothing = new Label("Nothing fits.");
    private final VBox card = new VBox(field, list);
    private Rows rows = query -> List.of();
    private Runnable afterwards = () -> {};

    public Picker() {
        getStyleClass().add("picker-layer");
        setAlignment(Pos.TOP_CENTER);
        setPickOnBounds(true);
        setVisible(false);
        card.getStyleClass().add("picker");
        card.setMaxWidth(WIDTH);
        card.setMaxHeight(USE_PREF_SIZE);
        list.setFixedCellSize(ROW_HEIGHT);
        list.setPlaceholder(nothing);
        list.setCellFactory(view -> new RowCell());
        list.setFocusTraversable(false);
        field.textProperty().addListener(typed -> fill());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        hide();
                    }
                });
        list.setOnMouseClicked(event -> choose());
        card.setOnMousePressed(MouseEvent::consume);
        setOnMousePressed(event -> leave());
        getChildren().add(card);
    }

    /// Opens on these rows.
    ///
    /// @param title what the field asks for
    /// @param selected the row to begin at
    /// @param afterwards gives the focus back
    public void show(String title, Rows rows, int selected, Runnable afterwards) {
        this.rows = rows;
        this.afterwards = afterwards;
        field.setPromptText(title);
        field.setAccessibleText(title);
        list.setAccessibleText(title);
        field.clear();
        fill();
        list.getSelectionModel().clearAndSelect(selected);
        setVisible(true);
        field.requestFocus();
        list.scrollTo(Math.max(0, selected - MOST_ROWS / 2));
    }

    private void fill() {
        list.getItems().setAll(rows.fitting(field.getText()));
        double shown = Math.clamp(list.getItems().size(), 1, MOST_ROWS);
        list.setPrefHeight(shown * ROW_HEIGHT + 2);
        list.getSelectionModel().selectFirst();
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> leave();
            case ENTER -> choose();
            case DOWN -> move(1);
            case UP -> move(-1);
            case PAGE_DOWN -> move(MOST_ROWS);
            case PAGE_UP -> move(-MOST_ROWS);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(int rows) {
        int size = list.getItems().size();
        if (size > 0) {
            int next = list.getSelectionModel().getSelectedIndex() + rows;
            int wrapped = Math.abs(rows) == 1 ? Math.floorMod(next, size) : next;
            list.getSelectionModel().clearAndSelect(Math.clamp(wrapped, 0, size - 1));
            list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - MOST_ROWS / 2));
        }
    }

    private void choose() {
        Row chosen = list.getSelectionModel().getSelectedItem();
        leave();
        if (chosen != null) {
            chosen.choose().run();
        }
    }

    private void leave() {
        hide();
        afterwards.run();
    }

    private void hide() {
        setVisible(false);
    }
}
