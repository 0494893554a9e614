package weeknote.ui;

import static weeknote.ui.MainMenu.item;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/// What is done with the open post's file, and with others.
final class FileMenu extends Menu {

    private final MainWindow window;

    FileMenu(MainWindow window) {
        super("_File");
        this.window = window;
        getItems()
                .addAll(
                        item("_New Note", "Shortcut+N", window.posts()::newPost),
                        item("_Open…", "Shortcut+O", window.posts()::openDialog),
                        recent(),
                        new SeparatorMenuItem(),
                        item("_Save", "Shortcut+S", window.posts().saving()::save),
                        item("Save _As…", "Shortcut+Shift+S", window.posts().saving()::saveAs),
                        item("_History…", "", window.safety()::showHistory),
                        item("Recover _Unsaved…", "", window.safety()::recoverUnsaved),
                        item("_Move to Trash", "", window.safety()::moveToTrash),
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
}
