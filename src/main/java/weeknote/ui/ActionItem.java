package weeknote.ui;

import javafx.scene.control.MenuItem;

/// An item of a menu that is made of the author's own words: an underscore in them is one, not the
/// sign of a mnemonic.
final class ActionItem extends MenuItem {

    ActionItem(String words, Runnable action) {
        super(words);
        setMnemonicParsing(false);
        setOnAction(event -> action.run());
    }
}
