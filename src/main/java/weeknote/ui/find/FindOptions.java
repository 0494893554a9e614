package weeknote.ui.find;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import weeknote.assist.search.Query;

/// The switches of a search, each with a key of its own.
final class FindOptions extends HBox {

    private final Map<Query.Option, ToggleButton> options = new EnumMap<>(Query.Option.class);
    private final Map<KeyCombination, ToggleButton> keys;
    private final ToggleButton inSelection = toggle("", "Find in selection", KeyCode.L);

    FindOptions() {
        getStyleClass().add("find-options");
        options.put(Query.Option.CASE, toggle("Aa", "Match case", KeyCode.C));
        options.put(Query.Option.WORD, toggle("W", "Whole word", KeyCode.W));
        options.put(Query.Option.REGEX, toggle(".*", "Regular expression", KeyCode.R));
        getChildren().addAll(options.values());
        inSelection.setGraphic(new FontIcon(Feather.ALIGN_LEFT));
        getChildren().add(inSelection);
        keys =
                Map.of(
                        key(KeyCode.C), option(Query.Option.CASE),
                        key(KeyCode.W), option(Query.Option.WORD),
                        key(KeyCode.R), option(Query.Option.REGEX),
                        key(KeyCode.L), inSelection);
    }

    static ToggleButton toggle(String text, String name, KeyCode code) {
        var toggle = new ToggleButton(text);
        toggle.getStyleClass().addAll("find-toggle", "flat");
        toggle.setAccessibleText(name);
        toggle.setTooltip(new Tooltip(name + " (" + key(code).getDisplayText() + ")"));
        return toggle;
    }

    static KeyCombination key(KeyCode code) {
        return new KeyCodeCombination(code, KeyCombination.ALT_DOWN);
    }

    private ToggleButton option(Query.Option option) {
        ToggleButton toggle = options.get(option);
        if (toggle == null) {
            throw new IllegalArgumentException("No switch for " + option);
        }
        return toggle;
    }

    Set<Query.Option> chosen() {
        return options.entrySet().stream()
                .filter(each -> each.getValue().isSelected())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    ToggleButton inSelection() {
        return inSelection;
    }

    void onChange(Runnable action) {
        options.values()
                .forEach(toggle -> toggle.selectedProperty().subscribe((was, is) -> action.run()));
        inSelection.selectedProperty().subscribe((was, is) -> action.run());
    }

    /// Switches what the key is for.
    void pressed(KeyEvent event) {
        keys.forEach((key, toggle) -> {
            if (key.match(event)) {
                toggle.fire();
                event.consume();
            }
        });
    }
}
