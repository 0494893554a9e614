package weeknote.ui;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;

/// The menus of a window. Each command stands here with its key; `Shortcut` is Ctrl, on macOS Cmd.
final class MainMenu extends MenuBar {

    private final MainWindow window;
    private final EditMenus editMenus;

    MainMenu(MainWindow window) {
        this.window = window;
        editMenus = new EditMenus(window.focused()::run);
        setUseSystemMenuBar(true);
        getMenus()
                .addAll(
                        new FileMenu(window),
                        edit(),
                        editMenus.insert(),
                        editMenus.format(),
                        post(),
                        check(),
                        new ViewMenu(window),
                        help());
    }

    private Menu edit() {
        var panes = new PaneCommands(window.view());
        return new Menu(
                "_Edit",
                null,
                item("_Undo", "Shortcut+Z", window.view().history()::undo),
                item("_Redo", "Shortcut+Shift+Z", window.view().history()::redo),
                new SeparatorMenuItem(),
                item("Cu_t", "Shortcut+X", window.focused()::cut),
                item("_Copy", "Shortcut+C", window.focused()::copy),
                item("_Paste", "Shortcut+V", window.focused()::paste),
                item("Paste as P_lain Text", "Shortcut+Shift+V", window.focused()::pastePlain),
                item("Select _All", "Shortcut+A", window.focused()::selectAll),
                new SeparatorMenuItem(),
                item("_Find…", "Shortcut+F", panes::find),
                item("R_eplace…", "Shortcut+H", panes::replace),
                item("Find _Next", "F3", () -> window.view().find().next()),
                item("Find Pre_vious", "Shift+F3", () -> window.view().find().previous()),
                new SeparatorMenuItem(),
                editMenus.lines(),
                editMenus.table(),
                editMenus.section());
    }

    private Menu post() {
        return new Menu(
                // Alt+P keeps the case in the find bar.
                "Po_st",
                null,
                item("_Go to Heading…", "Shortcut+J", () -> window.palette().showHeadings()),
                item("Go to _Footnote…", "", () -> window.palette().showFootnotes()),
                new SeparatorMenuItem(),
                item("Follow _Link", "F12", () -> window.view().going().follow()),
                item("_Back", "Alt+Left", () -> window.view().going().back()),
                new SeparatorMenuItem(),
                item("_Rename…", "F2", () -> window.view().renaming().rename()),
                item("_Inline or Reference Link", "", () -> window.view().renaming().convertLink()),
                new SeparatorMenuItem(),
                editMenus.references(),
                editMenus.tidy());
    }

    private Menu check() {
        var spelling = new CheckMenuItem("Check _Spelling");
        spelling.setOnAction(event -> window.view().spelling().toggle());
        var menu =
                new Menu(
                        // Alt+C is Match Case in the find bar.
                        "Chec_k",
                        null,
                        item(
                                "_Quick Fix…",
                                "Alt+Enter",
                                () -> window.focused().inSource(window.view().fixes()::offer)),
                        item("Ne_xt Problem", "F8", () -> window.view().problems().next()),
                        item(
                                "Pre_vious Problem",
                                "Shift+F8",
                                () -> window.view().problems().previous()),
                        item(
                                "_Problem List",
                                "Shortcut+Shift+M",
                                () -> window.view().panel().toggle()),
                        item("Check _All Posts", "", () -> window.view().panel().checkAll()),
                        new SeparatorMenuItem(),
                        item("Check _External Links", "", () -> window.view().links().checkPost()),
                        item(
                                "Check External _Links of All Posts",
                                "",
                                () -> window.view().links().checkAll()),
                        new SeparatorMenuItem(),
                        spelling,
                        item("_Next Misspelling", "F7", () -> window.view().spelling().next()));
        menu.setOnShowing(event -> spelling.setSelected(window.view().spelling().isOn()));
        return menu;
    }

    /// An item that shows what is, however that came about.
    static CheckMenuItem check(String name, BooleanSupplier isOn, Consumer<Boolean> set) {
        var item = new CheckMenuItem(name);
        item.parentMenuProperty()
                .subscribe(menu -> {
                    if (menu != null) {
                        menu.addEventHandler(
                                Menu.ON_SHOWING, event -> item.setSelected(isOn.getAsBoolean()));
                    }
                });
        item.setOnAction(event -> set.accept(!isOn.getAsBoolean()));
        return item;
    }

    private Menu help() {
        return new Menu(
                "_Help",
                null,
                item("Try a _Sample", "", window::openSample),
                item("_About Weeknote", "", window::showAbout));
    }

    static MenuItem item(String name, String key, Runnable command) {
        var item = new MenuItem(name);
        setKey(item, key);
        item.setOnAction(event -> command.run());
        return item;
    }

    static void setKey(MenuItem item, String key) {
        if (!key.isEmpty()) {
            item.setAccelerator(KeyCombination.keyCombination(key));
        }
    }
}
