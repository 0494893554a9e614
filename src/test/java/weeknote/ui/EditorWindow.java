package weeknote.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.web.WebView;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;
import weeknote.assist.spelling.Dictionaries;
import weeknote.site.Memory;
import weeknote.site.Trash;
import weeknote.ui.preview.PreviewPane;
import weeknote.ui.preview.PreviewScheme;
import weeknote.ui.source.SourceArea;
import weeknote.ui.source.SourceViewport;

/// The real window, off screen, for tests to use as an author does.
final class EditorWindow {

    /// A Java process can have one.
    static final PreviewScheme SCHEME = PreviewScheme.install();

    private static final int SOME_FRAMES = 4;

    private final List<String> browsed = new ArrayList<>();
    private volatile boolean hasBrowser = true;
    private final Stage stage;
    private final MainWindow window;

    private EditorWindow(Stage stage, Memory memory) {
        this.stage = stage;
        window =
                new MainWindow(
                        stage,
                        SCHEME,
                        memory,
                        Dictionaries.of(List.of()),
                        this::browse,
                        Executors.newVirtualThreadPerTaskExecutor());
        stage.show();
    }

    /// An empty window.
    static EditorWindow show() throws TimeoutException {
        return show(new Memory.None());
    }

    /// What a program remembers that has all its folders in one.
    static Memory memory(Path folder) {
        return new Memory.Folder(
                folder.resolve("memory"),
                folder.resolve("settings"),
                Trash.in(folder.resolve("trash")));
    }

    /// An empty window that remembers things.
    static EditorWindow show(Memory memory) throws TimeoutException {
        FxToolkit.registerPrimaryStage();
        return WaitForAsyncUtils.waitForAsyncFx(
                60_000, () -> new EditorWindow(new Stage(), memory));
    }

    void close() {
        WaitForAsyncUtils.waitForAsyncFx(
                60_000,
                () -> {
                    // JavaFX 26.0.1 fails where a menu's window goes.
                    menus().forEach(Window::hide);
                    stage.close();
                });
    }

    private List<Window> menus() {
        return Window.getWindows().stream()
                .filter(each ->
                        each instanceof PopupWindow popup && stage.equals(popup.getOwnerWindow()))
                .toList();
    }

    MainWindow window() {
        return window;
    }

    private void browse(String address, Runnable failed) {
        browsed.add(address);
        if (!hasBrowser) {
            failed.run();
        }
    }

    /// From now on the system has no browser.
    void removeBrowser() {
        hasBrowser = false;
    }

    /// The addresses that were given to the system's browser.
    List<String> browsed() {
        return browsed;
    }

    void open(Path post) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> window.open(post));
        until(() -> window.view().session().path().equals(Optional.of(post)));
        settle();
    }

    /// Waits until every view shows the text as it is.
    void settle() {
        until(window.view()::isSettled);
    }

    /// Waits until some frames are painted: views that follow each other do so one frame later.
    void awaitFrames() {
        var frames = new AtomicInteger();
        var counter =
                new AnimationTimer() {
                    @Override
                    public void handle(long now) {
                        frames.incrementAndGet();
                    }
                };
        Platform.runLater(counter::start);
        until(() -> frames.get() > SOME_FRAMES);
        Platform.runLater(counter::stop);
        WaitForAsyncUtils.waitForFxEvents();
    }

    SourceArea source() {
        return found(SourceArea.class, ".source");
    }

    SourceViewport viewport() {
        return window.source().viewport();
    }

    EditorView view() {
        return window.view();
    }

    PreviewPane preview() {
        return window.view().preview();
    }

    /// What a script of the program's own sees in the preview.
    Object inPreview(String script) {
        WebView view = found(WebView.class, ".web-view");
        return onFx(() -> view.getEngine().executeScript(script));
    }

    private <N extends Node> N found(Class<N> type, String selector) {
        return onFx(() -> type.cast(stage.getScene().lookup(selector)));
    }

    private static <T> T onFx(Callable<T> question) {
        return WaitForAsyncUtils.waitForAsyncFx(60_000, question);
    }

    /// The middle of the first element of the preview that a selector finds, on the screen.
    Point2D middleOf(String selector) {
        String box =
                "var b = document.querySelector('"
                        + selector
                        + "').getClientRects()[0]; [b.left + b.width / 2, b.top + b.height /"
                        + " 2].join(' ')";
        String[] at = String.valueOf(inPreview(box)).split(" ", -1);
        Node view = stage.getScene().lookup(".web-view");
        return WaitForAsyncUtils.waitForAsyncFx(
                10_000,
                () -> view.localToScreen(Double.parseDouble(at[0]), Double.parseDouble(at[1])));
    }

    /// Does something on the JavaFX thread.
    void onWindow(Consumer<MainWindow> action) {
        WaitForAsyncUtils.waitForAsyncFx(60_000, () -> action.accept(window));
    }

    /// Does something that may open a dialog, and does not wait for its answer.
    void later(Consumer<MainWindow> action) {
        Platform.runLater(() -> action.accept(window));
    }

    /// Whether the window says this somewhere.
    boolean says(String words) {
        return onFx(() ->
                stage.getScene().getRoot().lookupAll(".label").stream()
                        .anyMatch(each ->
                                each instanceof Label label
                                        && label.getText().contains(words)
                                        && isShown(label)));
    }

    /// Presses the button that says so; it may open a dialog.
    void press(String verb) {
        until(() -> button(stage, verb).isPresent());
        Platform.runLater(() -> button(stage, verb).orElseThrow().fire());
    }

    /// Presses a button of the dialog that is open, or comes.
    void answer(String verb) {
        answer(verb, 0);
    }

    /// Presses one of the dialog's buttons that say the same.
    void answer(String verb, int index) {
        until(() -> answers(verb).anyMatch(button -> !button.isDisabled()));
        onWindow(each -> answers(verb).skip(index).findFirst().orElseThrow().fire());
    }

    /// Gives the focus to the button that says so.
    void focus(String verb) {
        onWindow(each -> button(stage, verb).orElseThrow().requestFocus());
    }

    /// Pushes a key on a button of the dialog that is open.
    void pushInDialog(String verb, KeyCode code) {
        onWindow(each ->
                answers(verb)
                        .findFirst()
                        .orElseThrow()
                        .fireEvent(
                                new KeyEvent(
                                        KeyEvent.KEY_PRESSED,
                                        "",
                                        "",
                                        code,
                                        false,
                                        false,
                                        false,
                                        false)));
    }

    /// Whether a button of the dialog that is open, or comes, cannot be pressed.
    boolean isOff(String verb) {
        until(() -> answers(verb).findFirst().isPresent());
        return onFx(() -> answers(verb).allMatch(ButtonBase::isDisabled));
    }

    private Stream<ButtonBase> answers(String verb) {
        return dialog().stream().flatMap(dialog -> buttons(dialog, verb));
    }

    private Optional<Window> dialog() {
        return Window.getWindows().stream()
                .filter(each -> each.getScene().getRoot() instanceof DialogPane)
                .findFirst();
    }

    private static Optional<ButtonBase> button(Window in, String verb) {
        return buttons(in, verb).findFirst();
    }

    private static Stream<ButtonBase> buttons(Window in, String verb) {
        return in.getScene().getRoot().lookupAll("*").stream()
                .filter(ButtonBase.class::isInstance)
                .map(ButtonBase.class::cast)
                .filter(button -> button.getText().equals(verb) && isShown(button));
    }

    private static boolean isShown(Node node) {
        return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
    }

    String previewText() {
        return String.valueOf(inPreview("document.body.innerText"));
    }

    void until(Callable<Boolean> condition) {
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> onFx(condition));
        } catch (TimeoutException e) {
            throw new AssertionError("It did not happen within a minute", e);
        }
    }
}
