package weeknote.ui;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import weeknote.ui.preview.PreviewMode;

/// How the preview is shown: alone, as on a phone, light, as the site, larger.
final class PreviewMenu extends Menu {

    private static final String SITE_STYLE = "S_tyle of the Site";

    private final MainWindow window;
    private final CheckMenuItem siteStyle = new CheckMenuItem(SITE_STYLE);

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
                        siteStyle,
                        new SeparatorMenuItem(),
                        MainMenu.item(
                                "L_arger Preview", "", () -> window.settings().zoom().previewBy(1)),
                        MainMenu.item(
                                "_Smaller Preview",
                                "",
                                () -> window.settings().zoom().previewBy(-1)));
        siteStyle.setOnAction(event -> window.siteStyle().want(siteStyle.isSelected()));
        setOnShowing(event -> {
            reading.setSelected(!window.panes().showsSource());
            showSiteStyle(window.siteStyle());
        });
    }

    private void showSiteStyle(SiteStyleChoice choice) {
        siteStyle.setDisable(choice.obstacle().isPresent());
        siteStyle.setText(
                SITE_STYLE + choice.obstacle().map(reason -> " (" + reason + ")").orElse(""));
        siteStyle.setSelected(choice.isWanted());
    }

    private void read(boolean on) {
        window.panes().show(on ? PaneLayout.Shown.PREVIEW : PaneLayout.Shown.BOTH);
        window.view().requestFocus();
    }

    private MenuItem mode(String name, PreviewMode mode) {
        return MainMenu.check(
                name,
                () -> window.settings().isOn(mode),
                on -> window.settings().setMode(mode, on));
    }
}
