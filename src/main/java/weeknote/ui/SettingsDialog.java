package weeknote.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import javafx.collections.FXCollections;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import weeknote.assist.spelling.DictionarySource;
import weeknote.site.Settings;
import weeknote.ui.preview.PreviewMode;
import weeknote.ui.source.SourceMode;

/// The settings, each in words. A choice counts at once, and stands in the file.
final class SettingsDialog {

    private static final double FIELD = 220;

    private final Window owner;
    private final LiveSettings settings;
    private final GridPane grid = new GridPane();

    SettingsDialog(Window owner, LiveSettings settings, List<DictionarySource> dictionaries) {
        this.owner = owner;
        this.settings = settings;
        grid.getStyleClass().add("settings");
        Settings now = settings.now();
        row(
                "Theme",
                choice(
                        List.of(
                                new Choice("system", "As the system"),
                                new Choice("light", "Light"),
                                new Choice("dark", "Dark")),
                        now.theme(),
                        Settings::withTheme));
        row(
                "Text size in percent",
                percent(now.zoom(), (each, zoom) -> each.withZoom(zoom, each.previewZoom())));
        row(
                "Preview: percent of the text size",
                percent(now.previewZoom(), (each, zoom) -> each.withZoom(each.zoom(), zoom)));
        row("Spelling", choice(languages(dictionaries), now.spelling(), Settings::withSpelling));
        mode("Line numbers", SourceMode.LINE_NUMBERS.id());
        mode("Focus mode: dim all lines but the one I write", SourceMode.FOCUS.id());
        mode("Typewriter mode: that line stays at mid-height", SourceMode.TYPEWRITER.id());
        mode("Preview as wide as a phone", PreviewMode.PHONE_WIDTH.id());
        mode("Preview always light", PreviewMode.ALWAYS_LIGHT.id());
        check(
                "Keep a version at each save, for File ▸ History",
                now.keepsVersions(),
                Settings::withVersions);
    }

    /// Something to choose, as the file has it and in words.
    private record Choice(String id, String name) {
        @Override
        public String toString() {
            return name;
        }
    }

    private static List<Choice> languages(List<DictionarySource> dictionaries) {
        List<Choice> languages = new ArrayList<>();
        languages.add(new Choice("post", "In the language of the post"));
        for (DictionarySource source : dictionaries) {
            languages.add(new Choice(source.language(), source.displayName()));
        }
        languages.add(new Choice("off", "Off"));
        return languages;
    }

    /// Shows them until the author closes them.
    ///
    /// @return whether the author wants to see the file
    boolean show() {
        var file = new ButtonType("Open the File", ButtonData.LEFT);
        var dialog = new Dialog<ButtonType>();
        OwnedDialog.of(owner, dialog, "Settings");
        dialog.setHeaderText("Settings");
        dialog.getDialogPane().getButtonTypes().setAll(file, ButtonType.CLOSE);
        dialog.getDialogPane().setContent(grid);
        return dialog.showAndWait().filter(file::equals).isPresent();
    }

    private void row(String name, Control control) {
        var label = new Label(name);
        label.setLabelFor(control);
        control.setPrefWidth(FIELD);
        grid.addRow(grid.getRowCount(), label, control);
    }

    private ComboBox<Choice> choice(
            List<Choice> choices, String now, BiFunction<Settings, String, Settings> set) {
        var box = new ComboBox<Choice>(FXCollections.observableArrayList(choices));
        choices.stream().filter(each -> each.id().equals(now)).findFirst().ifPresent(box::setValue);
        box.setOnAction(event -> settings.change(each -> set.apply(each, box.getValue().id())));
        return box;
    }

    private Spinner<Integer> percent(int now, BiFunction<Settings, Integer, Settings> set) {
        var spinner = new Spinner<Integer>(Settings.LEAST_ZOOM, Settings.MOST_ZOOM, now, Zoom.STEP);
        spinner.setEditable(true);
        spinner.valueProperty()
                .addListener((value, old, chosen) -> {
                    if (chosen != null) {
                        settings.change(each -> set.apply(each, chosen));
                    }
                });
        return spinner;
    }

    private void mode(String words, String id) {
        check(words, settings.now().modes().contains(id), (each, on) -> each.withMode(id, on));
    }

    private void check(String words, boolean on, BiFunction<Settings, Boolean, Settings> set) {
        var box = new CheckBox(words);
        box.setSelected(on);
        box.setOnAction(event -> settings.change(each -> set.apply(each, box.isSelected())));
        grid.add(box, 0, grid.getRowCount(), 2, 1);
    }
}
