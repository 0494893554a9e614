package weeknote.ui;

import static weeknote.ui.MainMenu.item;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import weeknote.ui.source.SourceMode;

/// What the window shows, and how.
final class ViewMenu extends Menu {

    private final MainWindow window;

    ViewMenu(MainWindow window) {
        super("_View");
        this.window = window;
        var panes = new PaneCommands(window.view());
        getItems()
                .addAll(
                        item("_Command Palette…", "Shortcut+Shift+P", window::showCommands),
                        new SeparatorMenuItem(),
                        item("_Details", "Shortcut+Semicolon", panes::toggleDetails),
                        item("_Preview", "Shortcut+Alt+P", panes::togglePreview),
                        item("_Source, Both, Preview", "Shortcut+Back Slash", panes::cycle),
                        new PreviewMenu(window),
                        new SeparatorMenuItem(),
                        item("Zoom _In", "Shortcut+Equals", () -> window.settings().zoom().by(1)),
                        item("Zoom _Out", "Shortcut+Minus", () -> window.settings().zoom().by(-1)),
                        item(
                                "_Actual Size",
                                "Shortcut+Alt+0",
                                () -> window.settings().zoom().reset()),
                        new SeparatorMenuItem(),
                        item(
                                "Fold or _Unfold Section",
                                "Shortcut+Shift+J",
                                () ->
                                        window.focused()
                                                .inSource(new Folding(window.view())::toggle)),
                        mode("_Line Numbers", "", SourceMode.LINE_NUMBERS),
                        mode("_Focus Mode", "Shortcut+Shift+D", SourceMode.FOCUS),
                        mode("_Typewriter Mode", "Shortcut+Shift+T", SourceMode.TYPEWRITER),
                        new SeparatorMenuItem(),
                        theme(),
                        item("_Full Screen", "F11", window::toggleFullScreen));
    }

    private MenuItem mode(String name, String key, SourceMode mode) {
        CheckMenuItem item =
                MainMenu.check(
                        name,
                        () -> window.settings().isOn(mode),
                        on -> window.settings().setMode(mode, on));
        MainMenu.setKey(item, key);
        return item;
    }

    private Menu theme() {
        var group = new ToggleGroup();
        var menu = new Menu("_Theme");
        for (Theme theme : Theme.values()) {
            RadioMenuItem item = themeItem(theme, group);
            menu.getItems().add(item);
            menu.addEventHandler(
                    Menu.ON_SHOWING, event -> item.setSelected(theme == window.settings().theme()));
        }
        return menu;
    }

    private RadioMenuItem themeItem(Theme theme, ToggleGroup group) {
        String name =
                switch (theme) {
                    case LIGHT -> "_Light";
                    case DARK -> "_Dark";
                    case SYSTEM -> "As the _System";
                };
        var item = new RadioMenuItem(name);
        item.setToggleGroup(group);
        item.setSelected(theme == window.settings().theme());
        item.setOnAction(event -> window.settings().setTheme(theme));
        return item;
    }
}
