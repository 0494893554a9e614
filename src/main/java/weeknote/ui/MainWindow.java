package weeknote.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import javafx.print.PrinterJob;
import javafx.scene.Scene;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import weeknote.assist.spelling.Dictionaries;
import weeknote.site.Memory;
import weeknote.site.WindowPlace;
import weeknote.ui.preview.PreviewPane;
import weeknote.ui.preview.PreviewScheme;
import weeknote.ui.source.SourceEditor;

/// The window: menus, views and status bar around one open post, and what is remembered from one
/// start to the next.
public final class MainWindow {

    private final Stage stage;
    private final Memory memory;
    private final Remembering remembering;
    private final EditorView view;
    private final PostCommands posts;
    private final FocusCommands focused;
    private final Welcome welcome;
    private final RemoteImageChoice remoteImages;
    private final SiteStyleChoice siteStyle;
    private final Palette palette;
    private final MainMenu menus;
    private final Safety safety;
    private final LiveSettings settings;
    private final ShownSettings shownSettings;

    /// @param dictionaries for the spelling
    /// @param browser opens an address outside of the program
    /// @param background runs what must not hold up the window
    public MainWindow(
            Stage stage,
            PreviewScheme scheme,
            Memory memory,
            Dictionaries dictionaries,
            Browser browser,
            Executor background) {
        this.stage = stage;
        this.memory = memory;
        remembering = new Remembering(memory);
        var preview = new PreviewPane(scheme, background);
        var settingsBar = new Notice();
        settings = new LiveSettings(memory.settings(), settingsBar, background);
        view =
                new EditorView(
                        preview,
                        new SpellingSetup(dictionaries, memory.personalWords()),
                        background);
        focused = new FocusCommands(stage, view);
        posts = new PostCommands(stage, view, background, this::shown);
        welcome = new Welcome(posts::newPost, posts::openDialog, () -> posts.openSample(memory));
        preview.onLink(new LinkOpener(view.notice(), view.going()::open)::open);
        remoteImages =
                new RemoteImageChoice(preview, () -> view.session().site(), memory.remoteImages());
        siteStyle = new SiteStyleChoice(preview, view::session, memory.siteStyles(), background);
        palette = new Palette(view);
        view.going().onLeave(posts::open, new Browsing(view.notice(), browser)::open);
        view.panel().onOpen(this::open);
        var root = new BorderPane(new StackPane(view, welcome, palette.picker()));
        WindowPlace place =
                WindowBounds.clamped(remembering.now().window(), WindowBounds.screens());
        var scene = new Scene(root, place.width(), place.height());
        shownSettings = new ShownSettings(settings, new Look(scene, preview::setDark), view);
        safety = new Safety(stage, view, posts, memory, settings, background);
        menus = new MainMenu(this);
        MenuLetters.install(menus, scene);
        var top = new VBox(menus);
        root.setTop(top);
        Stream.of(List.of(settingsBar), safety.bars(), List.of(view.notice()))
                .flatMap(List::stream)
                .forEach(bar -> {
                    top.getChildren().add(bar);
                    bar.onLeave(view.source()::requestFocus);
                });
        stage.setOnHidden(event -> {
            safety.diskChanges().stop();
            remembering.stop();
        });
        stage.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        safety.diskChanges().look();
                        preview.lookForImages();
                        settings.look();
                    }
                });
        view.onOpen(opened -> {
            remembering.leave(view);
            safety.opened(opened);
        });
        safety.recover(this::focusOpen, background);
        view.setDisable(true);
        posts.onFailure(welcome::offer);
        frame(scene);
        new FileDrop(view, this::open).takeFrom(scene);
        WindowBounds.restore(stage, place);
        remembering.restore(view);
        remembering.follow(view);
        shownSettings.start();
    }

    private void frame(Scene scene) {
        stage.setScene(scene);
        stage.setMinWidth(900);
        stage.setMinHeight(600);
        stage.setTitle("Weeknote");
        // Esc has other duties here; F11 leaves the full screen as it came.
        stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        stage.setFullScreenExitHint("");
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
    }

    SourceEditor source() {
        return view.source();
    }

    PaneLayout panes() {
        return view.panes();
    }

    EditorView view() {
        return view;
    }

    FocusCommands focused() {
        return focused;
    }

    ShownSettings settings() {
        return shownSettings;
    }

    SiteStyleChoice siteStyle() {
        return siteStyle;
    }

    PostCommands posts() {
        return posts;
    }

    Safety safety() {
        return safety;
    }

    Palette palette() {
        return palette;
    }

    void showCommands() {
        palette.showCommands(menus);
    }

    void showSettings() {
        shownSettings.ask(stage, this::open);
    }

    /// Opens a post, or the newest one of a folder.
    public void open(Path path) {
        posts.open(path);
    }

    /// Opens a post, or begins it under that name.
    void openOrBegin(Path path) {
        posts.openOrBegin(path);
    }

    /// Opens what was open last, or before that if it is gone; the welcome stays where nothing is.
    public void openLast() {
        recentPosts().stream()
                .filter(post -> post.toFile().isFile())
                .findFirst()
                .ifPresentOrElse(posts::open, welcome::offer);
    }

    List<Path> recentPosts() {
        return remembering.recentPosts();
    }

    /// A post is in the window now.
    private void shown() {
        welcome.setVisible(false);
        remoteImages.shown();
        siteStyle.shown();
        safety.diskChanges().follow();
        view.setDisable(false);
        view.requestFocus();
        remembering.shown(view);
    }

    void openSample() {
        posts.openSample(memory);
    }

    void save() {
        posts.saving().save();
    }

    private void focusOpen() {
        if (welcome.isVisible()) {
            welcome.offer();
        } else {
            view.requestFocus();
        }
    }

    void print() {
        new Printing(stage, view, () -> Optional.ofNullable(PrinterJob.createPrinterJob())).print();
    }

    void toggleFullScreen() {
        stage.setFullScreen(!stage.isFullScreen());
    }

    void showAbout() {
        String version = MainWindow.class.getPackage().getImplementationVersion();
        new Dialogs(stage).about(version == null ? "unpackaged" : version);
    }

    /// Closes the window, after asking about unsaved text.
    void close() {
        posts.saving()
                .whenSettled(() -> {
                    remembering.close(stage, view);
                    view.source().dispose();
                    view.session().close();
                    safety.stop();
                    settings.stop();
                    stage.close();
                });
    }
}
