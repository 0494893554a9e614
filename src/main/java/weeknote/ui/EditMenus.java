package weeknote.ui;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import weeknote.assist.edit.EditCommand;
import weeknote.assist.edit.EditCommand.Group;
import weeknote.assist.edit.RefactorCommand;

/// The menus of the editing commands, each with its key.
public final class EditMenus {

    /// What is written small inside of a menu's words.
    private static final Set<String> SMALL = Set.of("the", "to");

    private static final List<EditCommand> HEADINGS =
            List.of(
                    EditCommand.HEADING_1,
                    EditCommand.HEADING_2,
                    EditCommand.HEADING_3,
                    EditCommand.HEADING_4,
                    EditCommand.HEADING_5,
                    EditCommand.HEADING_6,
                    EditCommand.BODY_TEXT);

    private final Consumer<EditCommand> run;

    /// @param run is called with what the author has chosen
    public EditMenus(Consumer<EditCommand> run) {
        this.run = run;
    }

    public Menu format() {
        var menu = new Menu("F_ormat");
        for (EditCommand command : commands(Group.FORMAT).toList()) {
            if (command == EditCommand.HEADING_1) {
                menu.getItems().addAll(new SeparatorMenuItem(), headings());
            }
            if (command == EditCommand.QUOTE || command == EditCommand.COMMENT) {
                menu.getItems().add(new SeparatorMenuItem());
            }
            if (!HEADINGS.contains(command)) {
                menu.getItems().add(item(command));
            }
        }
        return menu;
    }

    private Menu headings() {
        var menu = new Menu("_Heading");
        HEADINGS.forEach(command -> menu.getItems().add(item(command)));
        return menu;
    }

    public Menu insert() {
        return menu("_Insert", Group.INSERT);
    }

    public Menu lines() {
        return menu("_Lines", Group.LINES);
    }

    public Menu table() {
        return menu("Ta_ble", Group.TABLE);
    }

    public Menu section() {
        return menu("Sect_ion", Group.SECTION);
    }

    /// What is done to the link or the note at the caret.
    public Menu references() {
        var menu = new Menu("Re_ferences");
        commands(Group.REFERENCES)
                .filter(command -> !isTidying(command))
                .forEach(command -> menu.getItems().add(item(command)));
        return menu;
    }

    /// What puts the whole post in order, and shows how before.
    public Menu tidy() {
        var menu = new Menu("_Tidy");
        commands(Group.REFERENCES)
                .filter(EditMenus::isTidying)
                .forEach(command -> {
                    MenuItem item = item(command);
                    item.setText(item.getText() + "…");
                    menu.getItems().add(item);
                });
        return menu;
    }

    private static boolean isTidying(EditCommand command) {
        return command.refactoring().filter(RefactorCommand::isOfWholePost).isPresent();
    }

    private Menu menu(String name, Group group) {
        var menu = new Menu(name);
        commands(group).forEach(command -> menu.getItems().add(item(command)));
        return menu;
    }

    private static Stream<EditCommand> commands(Group group) {
        return Arrays.stream(EditCommand.values()).filter(command -> command.group() == group);
    }

    private MenuItem item(EditCommand command) {
        var item = new MenuItem(title(command.words()));
        CommandKeys.of(command).ifPresent(item::setAccelerator);
        item.setOnAction(event -> run.accept(command));
        return item;
    }

    /// `Move Line Up`, as the other menus are written.
    private static String title(String words) {
        return Arrays.stream(words.split(" "))
                .map(word -> SMALL.contains(word) ? word : capitalised(word))
                .collect(Collectors.joining(" "));
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
