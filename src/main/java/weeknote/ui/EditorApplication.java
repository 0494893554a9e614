package weeknote.ui;

import static java.lang.System.Logger.Level.ERROR;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Application;
import javafx.stage.Stage;
import weeknote.assist.spelling.Dictionaries;
import weeknote.site.Memory;
import weeknote.site.ProgramFolder;
import weeknote.site.SystemDictionaries;
import weeknote.site.Trash;
import weeknote.ui.preview.PreviewScheme;

/// The program with a window. Started by [Launcher].
public final class EditorApplication extends Application {

    private static final System.Logger LOG = System.getLogger(EditorApplication.class.getName());

    @Override
    public void start(Stage stage) {
        // The outermost loop of the JavaFX thread and of every task in the background.
        Thread.setDefaultUncaughtExceptionHandler(
                (thread, bug) -> LOG.log(ERROR, "A bug on the thread " + thread.getName(), bug));
        Map<String, String> parameters = getParameters().getNamed();
        var window = window(stage, memory());
        String theme = parameters.get("theme");
        if (theme != null) {
            window.settings().setTheme(Theme.of(theme));
        }
        stage.show();
        String path = parameters.get("path");
        if (path == null) {
            window.openLast();
        } else {
            window.openOrBegin(Path.of(path));
        }
    }

    private MainWindow window(Stage stage, Memory memory) {
        Executor background = Executors.newVirtualThreadPerTaskExecutor();
        KeysFirst.in(stage, background);
        return new MainWindow(
                stage,
                PreviewScheme.install(),
                memory,
                dictionaries(),
                SystemBrowser.of(System.getProperty("os.name"), background),
                background);
    }

    private static Dictionaries dictionaries() {
        return Dictionaries.of(
                SystemDictionaries.in(
                        SystemDictionaries.folders(
                                System.getenv(),
                                System.getProperty("os.name"),
                                Path.of(System.getProperty("user.home")))));
    }

    private static Memory memory() {
        Map<String, String> environment = System.getenv();
        String system = System.getProperty("os.name");
        Path home = Path.of(System.getProperty("user.home"));
        return new Memory.Folder(
                ProgramFolder.of(environment, system, home),
                ProgramFolder.ofSettings(environment, system, home),
                Trash.of(environment, system, home));
    }
}
