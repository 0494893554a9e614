package weeknote.ui;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyCombination;
import weeknote.assist.edit.EditCommand;

/// The keys of the editing commands, by the toolkit's names for them: `Back Quote`, not
/// `BACK_QUOTE`, which would make a combination that nobody can press.
public final class CommandKeys {

    private static final Map<EditCommand, String> KEYS =
            Map.ofEntries(
                    entry(EditCommand.BOLD, "Shortcut+B"),
                    entry(EditCommand.ITALIC, "Shortcut+I"),
                    entry(EditCommand.CODE, "Shortcut+Shift+Back Quote"),
                    entry(EditCommand.HEADING_1, "Shortcut+1"),
                    entry(EditCommand.HEADING_2, "Shortcut+2"),
                    entry(EditCommand.HEADING_3, "Shortcut+3"),
                    entry(EditCommand.HEADING_4, "Shortcut+4"),
                    entry(EditCommand.HEADING_5, "Shortcut+5"),
                    entry(EditCommand.HEADING_6, "Shortcut+6"),
                    entry(EditCommand.BODY_TEXT, "Shortcut+0"),
                    entry(EditCommand.CODE_BLOCK, "Shortcut+Shift+K"),
                    entry(EditCommand.QUOTE, "Shortcut+Shift+Q"),
                    entry(EditCommand.BULLET_LIST, "Shortcut+Shift+Close Bracket"),
                    entry(EditCommand.NUMBERED_LIST, "Shortcut+Shift+Open Bracket"),
                    entry(EditCommand.COMMENT, "Shortcut+Slash"),
                    entry(EditCommand.LINK, "Shortcut+K"),
                    entry(EditCommand.IMAGE, "Shortcut+Shift+I"),
                    entry(EditCommand.FOOTNOTE, "Shortcut+Alt+F"),
                    entry(EditCommand.MOVE_LINE_UP, "Alt+Up"),
                    entry(EditCommand.MOVE_LINE_DOWN, "Alt+Down"));

    private CommandKeys() {}

    /// The key of a command, if it has one.
    public static Optional<KeyCombination> of(EditCommand command) {
        return Optional.ofNullable(KEYS.get(command)).map(KeyCombination::keyCombination);
    }
}
