package weeknote.ui;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import weeknote.ui.preview.PreviewMode;

/// How the preview is shown: alone, as on a phone, light, larger.
final class PreviewMenu extends Menu {

    private final MainWindow window;

    PreviewMenu(MainWindow window) {
        super("P_review As");
        this.window = window;
        var reading = new CheckMenuItem("_Reading Mode");
        reading.setOnAction(event -> read(window.panes().showsSource()));
        getItems()
                .addAll(
                        reading,
                        mode("_Phone Width", PreviewMode.PHONE_WIDTH),
                        mode("Always _Light", PreviewMode.ALWAYS_LIGHT),
                        new SeparatorMenuItem(),
                        item("L_arger Preview", () -> window.zoom().previewBy(1)),
                        item("_Smaller Preview", () -> window.zoom().previewBy(-1)));
        setOnShowing(event -> reading.setSelected(!window.panes().showsSource()));
    }

    /// The preview has the keyboard then, to be scrolled.
    private void read(boolean on) {
        window.panes().show(on ? PaneLayout.Shown.PREVIEW : PaneLayout.Shown.BOTH);
        if (on) {
            window.view().preview().requestPageFocus();
        } else {
            window.focusSource();
        }
    }

    private MenuItem mode(String name, PreviewMode mode) {
        return MainMenu.check(name, () -> window.isOn(mode), on -> window.setMode(mode, on));
    }

    private static MenuItem item(String name, Runnable command) {
        var item = new MenuItem(name);
        item.setOnAction(event -> command.run());
        return item;
    }
}
