package weeknote.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import weeknote.assist.spelling.DictionarySource;
import weeknote.assist.spelling.SpellingChoice;
import weeknote.session.SpellingReport;
import weeknote.session.SpellingSession;

/// The language of the spelling in the status bar: a press opens the choice of another, or none.
final class LanguageMenu extends MenuButton {

    private final SpellingSession spelling;
    private final Consumer<SpellingChoice> chosen;

    /// @param chosen called when the author has chosen
    LanguageMenu(SpellingSession spelling, Consumer<SpellingChoice> chosen) {
        this.spelling = spelling;
        this.chosen = chosen;
        getStyleClass().addAll("flat", "language-menu");
        setAccessibleText("Spelling");
        setFocusTraversable(false);
        getItems().setAll(choices());
        setOnShowing(event -> getItems().setAll(choices()));
    }

    void show(SpellingReport report) {
        setText(
                switch (report) {
                    case SpellingReport.Checked(DictionarySource dictionary, var _) ->
                            dictionary.displayName();
                    case SpellingReport.NoDictionary(String language) ->
                            "No dictionary for " + name(language);
                    case SpellingReport.Off() -> "Spelling off";
                });
    }

    private static String name(String tag) {
        Locale locale = Locale.forLanguageTag(tag.replace('_', '-'));
        String name = locale.getDisplayLanguage(Locale.ENGLISH);
        return name.isEmpty() ? "“" + tag + "”" : name;
    }

    private List<MenuItem> choices() {
        var group = new ToggleGroup();
        List<MenuItem> items = new ArrayList<>();
        items.add(choice("As the post says", new SpellingChoice.ByPost(), group));
        for (DictionarySource source : spelling.dictionaries()) {
            var always = new SpellingChoice.Always(source.language());
            items.add(choice(source.displayName(), always, group));
        }
        items.add(new SeparatorMenuItem());
        items.add(choice("Off", new SpellingChoice.Off(), group));
        return items;
    }

    private RadioMenuItem choice(String name, SpellingChoice choice, ToggleGroup group) {
        var item = new RadioMenuItem(name);
        item.setToggleGroup(group);
        item.setSelected(choice.equals(spelling.choice()));
        item.setOnAction(event -> chosen.accept(choice));
        return item;
    }
}
