package weeknote.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import weeknote.assist.spelling.Misspelling;
import weeknote.session.SpellingSession;

/// What can be done about a misspelled word, as the items of a menu.
record SpellingMenu(
        Misspelling misspelling,
        SpellingSession spelling,
        BiConsumer<Misspelling, String> replace) {

    /// @param text whose apostrophes a suggestion takes over
    List<MenuItem> of(List<String> suggestions, String text) {
        List<MenuItem> items = new ArrayList<>();
        boolean isCurly = misspelling.range().of(text).indexOf('’') >= 0;
        for (String suggestion : suggestions) {
            String written = isCurly ? suggestion.replace('\'', '’') : suggestion;
            MenuItem item = new ActionItem(written, () -> replace.accept(misspelling, written));
            item.getStyleClass().add("spelling-suggestion");
            items.add(item);
        }
        if (suggestions.isEmpty()) {
            MenuItem nothing = new ActionItem("No suggestions", () -> {});
            nothing.setDisable(true);
            items.add(nothing);
        }
        String word = misspelling.word();
        items.add(new SeparatorMenuItem());
        items.add(new ActionItem("Add “" + word + "” to dictionary", () -> spelling.add(word)));
        items.add(new ActionItem("Ignore for now", () -> spelling.ignore(word)));
        return items;
    }
}
