package weeknote.ui.form;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.stage.Popup;
import org.jspecify.annotations.Nullable;
import weeknote.site.SiteFields.Term;

/// Terms of the whole site that fit what is typed, with how many posts have each; the first one is
/// chosen already.
final class TermPopup {

    private static final int MOST = 8;
    private static final double ROW_HEIGHT = 28;

    private final Popup popup = new Popup();
    private final ListView<Term> list = new ListView<>();
    private List<Term> terms = List.of();

    /// @param taken gets the term that is clicked
    TermPopup(Consumer<String> taken) {
        list.getStyleClass().add("term-list");
        list.setCellFactory(view -> new Cell());
        list.setFixedCellSize(ROW_HEIGHT);
        list.setFocusTraversable(false);
        list.setOnMouseClicked(event -> chosen().ifPresent(taken));
        popup.getContent().add(list);
        popup.setAutoHide(true);
    }

    void setTerms(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /// Shows what fits the text below the control, or nothing.
    void show(String typed, List<String> taken, Node below) {
        List<Term> fitting = typed.isBlank() ? List.of() : fitting(typed.strip(), taken);
        if (fitting.isEmpty() || below.getScene() == null) {
            popup.hide();
            return;
        }
        list.getItems().setAll(fitting);
        list.getSelectionModel().selectFirst();
        list.setPrefHeight(fitting.size() * ROW_HEIGHT + 4);
        // A popup is a window of its own, which the owner's colours do not reach by themselves.
        popup.getScene()
                .getRoot()
                .getStyleClass()
                .setAll(below.getScene().getRoot().getStyleClass());
        Bounds bounds = below.localToScreen(below.getBoundsInLocal());
        popup.show(below, bounds.getMinX(), bounds.getMaxY() + 2);
    }

    private List<Term> fitting(String typed, List<String> taken) {
        String wanted = typed.toLowerCase(Locale.ROOT);
        return terms.stream()
                .filter(term -> !taken.contains(term.text()))
                .filter(term -> fits(term.text().toLowerCase(Locale.ROOT), wanted))
                .limit(MOST)
                .toList();
    }

    /// The start of the term or of one of its words.
    private static boolean fits(String term, String wanted) {
        return term.startsWith(wanted)
                || term.contains(" " + wanted)
                || term.contains("-" + wanted);
    }

    boolean isShowing() {
        return popup.isShowing();
    }

    void hide() {
        popup.hide();
    }

    void move(int rows) {
        int size = list.getItems().size();
        int row = Math.floorMod(list.getSelectionModel().getSelectedIndex() + rows, size);
        list.getSelectionModel().select(row);
        list.scrollTo(row);
    }

    /// The term that Enter takes.
    Optional<String> chosen() {
        return popup.isShowing()
                ? Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(Term::text)
                : Optional.empty();
    }

    private static final class Cell extends ListCell<Term> {
        @Override
        protected void updateItem(@Nullable Term term, boolean empty) {
            super.updateItem(term, empty);
            if (term == null || empty) {
                setGraphic(null);
                return;
            }
            var gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            var count = new Label(Integer.toString(term.posts()));
            count.getStyleClass().add("term-count");
            setGraphic(new HBox(new Label(term.text()), gap, count));
        }
    }
}
