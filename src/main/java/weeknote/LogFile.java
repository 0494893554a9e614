package weeknote;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import org.jspecify.annotations.Nullable;
import weeknote.site.ProgramFolder;

/// Where the log goes: to a file in the program's own folder, made when there is something to log.
/// A person at a terminal never sees a stack trace.
public final class LogFile extends Handler {

    private static final int LIMIT = 1_000_000;
    private static final int COUNT = 2;

    private @Nullable FileHandler file;
    private boolean isUnusable;

    private LogFile() {}

    /// Configures logging; Java makes one when the first message is logged.
    public static final class Configuration {
        public Configuration() {
            LogManager.getLogManager().getLogger("").addHandler(new LogFile());
        }
    }

    /// To be called before anything is logged.
    static void install() {
        System.setProperty("java.util.logging.config.class", Configuration.class.getName());
    }

    static Path path() {
        return folder().resolve("weeknote.log");
    }

    private static Path folder() {
        Map<String, String> environment = System.getenv();
        Path home = Path.of(System.getProperty("user.home"));
        return ProgramFolder.of(environment, System.getProperty("os.name"), home);
    }

    @Override
    public synchronized void publish(LogRecord message) {
        if (file == null && !isUnusable) {
            open();
        }
        if (file != null) {
            file.publish(message);
        }
    }

    /// Where the folder cannot be written there is no log; that stops nobody from writing.
    private void open() {
        File folder = folder().toFile();
        if (!folder.isDirectory() && !folder.mkdirs()) {
            isUnusable = true;
            return;
        }
        // A percent sign begins a variable in a pattern.
        String pattern = path().toString().replace("%", "%%");
        try {
            file = new FileHandler(pattern, LIMIT, COUNT, true);
            file.setFormatter(new SimpleFormatter());
        } catch (IOException e) {
            isUnusable = true;
        }
    }

    @Override
    public synchronized void flush() {
        if (file != null) {
            file.flush();
        }
    }

    @Override
    public synchronized void close() {
        if (file != null) {
            file.close();
        }
    }
}
