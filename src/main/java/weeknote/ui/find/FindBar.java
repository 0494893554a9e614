package weeknote.ui.find;

import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import weeknote.assist.search.Query;
import weeknote.assist.search.Replacement;
import weeknote.assist.search.Replacement.Letters;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// The bar above the source that finds and replaces in it.
///
/// Typing goes to the first hit from where the caret was; Enter and Shift+Enter go on and back; Esc
/// closes the bar and returns to the text, at the hit.
public final class FindBar extends VBox {

    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private static final KeyCombination UNDO = KeyCombination.keyCombination("Shortcut+Z");

    private final Searched searched;
    private final Finder finder;
    private final TextField pattern = field("Find", "find-pattern");
    private final TextField template = field("Replace by", "find-template");
    private final Label count = new Label();
    private final Label problem = new Label();
    private final FindOptions options = new FindOptions();
    private final ToggleButton keepCase =
            FindOptions.toggle("AB", "Keep the case of what is replaced", KeyCode.P);
    private final HBox replaceRow;
    private Optional<TextRange> scope = Optional.empty();
    private int origin;
    private boolean isSeeding;

    /// Whether undo means the text, not what was typed in a field.
    private boolean hasReplaced;

    /// @param background searches
    /// @param ui runs what follows on the JavaFX thread
    public FindBar(Searched searched, Executor background, Executor ui) {
        this.searched = searched;
        finder = new Finder(searched, new SearchLoop(background, ui), this::show);
        getStyleClass().add("find-bar");
        count.getStyleClass().add("find-count");
        count.setMinWidth(USE_PREF_SIZE);
        problem.getStyleClass().add("find-problem");
        problem.setWrapText(true);
        replaceRow = replaceRow();
        getChildren().addAll(findRow(), replaceRow, problem);
        say("", "");
        pattern.textProperty().subscribe((was, is) -> search());
        template.textProperty().subscribe((was, is) -> hasReplaced = false);
        options.onChange(this::optionsChanged);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        close(false);
    }

    private static TextField field(String name, String styleClass) {
        var field = new TextField();
        field.setPromptText(name);
        field.setAccessibleText(name);
        field.getStyleClass().add(styleClass);
        field.setPrefColumnCount(12);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private HBox findRow() {
        return row(
                pattern,
                count,
                options,
                button(Feather.ARROW_UP, "Previous (Shift+Enter)", finder::previous),
                button(Feather.ARROW_DOWN, "Next (Enter)", finder::next),
                button(Feather.X, "Close (Esc)", () -> close(true)));
    }

    private HBox replaceRow() {
        var one = new Button("Replace");
        one.setTooltip(new Tooltip("Replace this one and go to the next (Enter)"));
        one.setOnAction(event -> replace());
        var all = new Button("Replace all");
        all.setTooltip(new Tooltip("Replace all, in one undo step (Ctrl+Enter)"));
        all.setOnAction(event -> replaceAll());
        one.setMinWidth(USE_PREF_SIZE);
        all.setMinWidth(USE_PREF_SIZE);
        return row(template, keepCase, one, all);
    }

    private static HBox row(Node... nodes) {
        var row = new HBox(nodes);
        row.getStyleClass().add("find-row");
        return row;
    }

    private static Button button(Ikon icon, String name, Runnable action) {
        var button = new Button("", new FontIcon(icon));
        button.getStyleClass().addAll("flat", "button-icon", "find-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(event -> action.run());
        return button;
    }

    /// Shows the bar and looks for what is selected, or for the word at the caret. A selection over
    /// several lines is where it looks.
    public void open() {
        open(false);
    }

    /// The same with a row for the replacement.
    public void openReplace() {
        open(true);
    }

    private void open(boolean replaces) {
        TextRange selection = searched.selection();
        origin = selection.start();
        showReplace(replaces && searched.isEditable());
        setVisible(true);
        setManaged(true);
        isSeeding = true;
        boolean isPart = selection.of(searched.text()).indexOf('\n') >= 0;
        options.inSelection().setSelected(isPart);
        scope = isPart ? Optional.of(selection) : Optional.empty();
        Seed.of(searched.text(), selection).ifPresent(this::seed);
        isSeeding = false;
        search();
        pattern.requestFocus();
        pattern.selectAll();
    }

    private void seed(String seed) {
        boolean isRegex = options.chosen().contains(Query.Option.REGEX);
        pattern.setText(isRegex ? Seed.quoted(seed) : seed);
    }

    private void showReplace(boolean shown) {
        replaceRow.setVisible(shown);
        replaceRow.setManaged(shown);
    }

    public boolean isOpen() {
        return isVisible();
    }

    /// Hides the bar, and the marks with it.
    public void close() {
        close(isOpen());
    }

    private void close(boolean toText) {
        setVisible(false);
        setManaged(false);
        finder.stop();
        if (toText) {
            searched.requestFocus();
        }
    }

    /// Goes to the next hit, and opens the bar if there is nothing to look for yet.
    public void next() {
        if (pattern.getText().isEmpty()) {
            open();
        } else {
            finder.next();
        }
    }

    /// Goes to the hit before.
    public void previous() {
        if (pattern.getText().isEmpty()) {
            open();
        } else {
            finder.previous();
        }
    }

    /// The text has changed.
    public void changed(TextChange change) {
        if (isOpen()) {
            finder.changed(change);
        }
    }

    /// The caret or the selection has moved.
    public void moved() {
        if (isOpen()) {
            finder.moved();
        }
    }

    private void optionsChanged() {
        if (!isSeeding) {
            TextRange selection = searched.selection();
            boolean isPart = options.inSelection().isSelected();
            scope = isPart ? scope.or(() -> Optional.of(selection)) : Optional.empty();
            search();
        }
    }

    private void search() {
        if (!isSeeding) {
            hasReplaced = false;
            finder.find(new Query(pattern.getText(), options.chosen()), scope, origin);
        }
    }

    private void replace() {
        hasReplaced = true;
        finder.replace(replacement());
    }

    private void replaceAll() {
        hasReplaced = true;
        finder.replaceAll(replacement());
    }

    private Replacement replacement() {
        return new Replacement(
                template.getText(),
                keepCase.isSelected() ? Letters.AS_REPLACED : Letters.AS_WRITTEN);
    }

    private void pressed(KeyEvent event) {
        options.pressed(event);
        if (FindOptions.key(KeyCode.P).match(event) && replaceRow.isVisible()) {
            keepCase.fire();
            event.consume();
        } else if (UNDO.match(event) && hasReplaced) {
            searched.undo();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            close(true);
        } else if (event.getCode() == KeyCode.TAB && replaceRow.isVisible()) {
            tab(event);
        } else if (event.getCode() == KeyCode.ENTER
                && event.getTarget() instanceof TextField field) {
            event.consume();
            enter(field, event);
        }
    }

    // From one field straight to the other, as in other editors; all else is before or behind them.
    private void tab(KeyEvent event) {
        TextField from = event.isShiftDown() ? template : pattern;
        if (from.isFocused()) {
            TextField to = event.isShiftDown() ? pattern : template;
            to.requestFocus();
            to.selectAll();
            event.consume();
        }
    }

    private void enter(TextField field, KeyEvent event) {
        boolean replaces = field.equals(template);
        if (replaces && event.isShortcutDown()) {
            replaceAll();
        } else if (replaces) {
            replace();
        } else if (event.isShiftDown()) {
            finder.previous();
        } else {
            finder.next();
        }
    }

    private void show(Finding finding) {
        switch (finding) {
            case Finding.Refused(String sentence) -> say("", sentence);
            case Finding.Nothing _, Finding.Count _, Finding.Replaced _ -> say(finding.text(), "");
        }
        boolean isMissing = finding instanceof Finding.Count(int _, int total) && total == 0;
        count.pseudoClassStateChanged(MISSING, isMissing);
    }

    private void say(String line, String sentence) {
        count.setText(line);
        problem.setText(sentence);
        problem.setVisible(!sentence.isEmpty());
        problem.setManaged(!sentence.isEmpty());
    }
}
