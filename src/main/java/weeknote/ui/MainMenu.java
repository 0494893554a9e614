package weeknote.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import weeknote.ui.source.SourceMode;

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
                        file(),
                        edit(),
                        editMenus.insert(),
                        editMenus.format(),
                        post(),
                        check(),
                        view(),
                        help());
    }

    private Menu file() {
        return new Menu(
                "_File",
                null,
                item("_New Note", "Shortcut+N", window::newPost),
                item("_Open…", "Shortcut+O", window::openDialog),
                recent(),
                new SeparatorMenuItem(),
                item("_Save", "Shortcut+S", window::save),
                item("Save _As…", "Shortcut+Shift+S", window::saveAs),
                item("_History…", "", window::showHistory),
                item("Recover _Unsaved…", "", window::recoverUnsaved),
                item("_Move to Trash", "", window::moveToTrash),
                new SeparatorMenuItem(),
                item("_Print…", "", window::print),
                new SeparatorMenuItem(),
                item("S_ettings…", "Shortcut+Comma", window::showSettings),
                new SeparatorMenuItem(),
                item("_Quit", "Shortcut+Q", window::close));
    }

    private Menu recent() {
        var menu = new Menu("Open _Recent");
        // A menu without items does not open, so it cannot be filled on opening alone.
        menu.getItems().add(nothingRecent());
        menu.setOnShowing(event -> menu.getItems().setAll(recentItems()));
        return menu;
    }

    private List<MenuItem> recentItems() {
        List<MenuItem> items = window.recentPosts().stream().map(this::recentItem).toList();
        return items.isEmpty() ? List.of(nothingRecent()) : items;
    }

    private static MenuItem nothingRecent() {
        var item = new MenuItem("No recent posts");
        item.setDisable(true);
        return item;
    }

    private MenuItem recentItem(Path post) {
        Path folder = post.getParent();
        return new ActionItem(
                post.getFileName() + (folder == null ? "" : "  –  " + folder),
                () -> window.open(post));
    }

    private Menu edit() {
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
                item("_Find…", "Shortcut+F", window::find),
                item("R_eplace…", "Shortcut+H", window::replace),
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

    private Menu view() {
        return new Menu(
                "_View",
                null,
                item("_Command Palette…", "Shortcut+Shift+P", window::showCommands),
                new SeparatorMenuItem(),
                item("_Details", "Shortcut+Semicolon", window::toggleDetails),
                item("_Preview", "Shortcut+Alt+P", () -> arrange(window.panes()::togglePreview)),
                item(
                        "_Source, Both, Preview",
                        "Shortcut+Back Slash",
                        () -> arrange(window.panes()::cycle)),
                new PreviewMenu(window),
                new SeparatorMenuItem(),
                item("Zoom _In", "Shortcut+Equals", () -> window.zoom().by(1)),
                item("Zoom _Out", "Shortcut+Minus", () -> window.zoom().by(-1)),
                item("_Actual Size", "Shortcut+Alt+0", () -> window.zoom().reset()),
                new SeparatorMenuItem(),
                item(
                        "Fold or _Unfold Section",
                        "Shortcut+Shift+J",
                        () -> window.focused().inSource(new Folding(window.view())::toggle)),
                mode("_Line Numbers", "", SourceMode.LINE_NUMBERS),
                mode("_Focus Mode", "Shortcut+Shift+D", SourceMode.FOCUS),
                mode("_Typewriter Mode", "Shortcut+Shift+T", SourceMode.TYPEWRITER),
                new SeparatorMenuItem(),
                theme(),
                item("_Full Screen", "F11", window::toggleFullScreen));
    }

    private MenuItem mode(String name, String key, SourceMode mode) {
        CheckMenuItem item = check(name, () -> window.isOn(mode), on -> window.setMode(mode, on));
        setKey(item, key);
        return item;
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

    /// A pane that goes takes the focus with it.
    private void arrange(Runnable change) {
        change.run();
        window.focusSource();
    }

    private Menu theme() {
        var group = new ToggleGroup();
        var menu = new Menu("_Theme");
        for (Theme theme : Theme.values()) {
            RadioMenuItem item = themeItem(theme, group);
            menu.getItems().add(item);
            menu.addEventHandler(
                    Menu.ON_SHOWING, event -> item.setSelected(theme == window.theme()));
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
        item.setSelected(theme == window.theme());
        item.setOnAction(event -> window.setTheme(theme));
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

    private static void setKey(MenuItem item, String key) {
        if (!key.isEmpty()) {
            item.setAccelerator(KeyCombination.keyCombination(key));
        }
    }
}
