package weeknote.ui;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.application.Platform;
import weeknote.site.DiskReason;
import weeknote.site.FileWatch;
import weeknote.site.Settings;
import weeknote.site.SettingsFile;

/// The settings in force: what the author chooses here goes to their file, and what is written
/// there counts here.
final class LiveSettings {

    private static final System.Logger LOG = System.getLogger(LiveSettings.class.getName());

    private final Optional<SettingsFile> file;
    private final Notice bar;
    private final Executor background;
    private Consumer<Settings> apply = settings -> {};
    private Settings now = Settings.USUAL;
    private Optional<FileWatch> watch = Optional.empty();

    /// What was said last of the file as it is; nothing is said twice.
    private String said = "";

    /// How often the author has chosen something: what was read before the last time is too old.
    private int choices;

    /// What the disk is asked for, one after the other.
    private CompletableFuture<Void> diskWork = CompletableFuture.completedFuture(null);

    /// @param file empty where nothing is kept
    /// @param bar says what of the file means nothing
    LiveSettings(Optional<SettingsFile> file, Notice bar, Executor background) {
        this.file = file;
        this.bar = bar;
        this.background = background;
    }

    Settings now() {
        return now;
    }

    /// Reads the file, which must be there before the window is, and shows what it says; from then
    /// on each change of it too.
    ///
    /// @param apply shows settings
    void start(Consumer<Settings> apply) {
        this.apply = apply;
        file.ifPresentOrElse(this::start, () -> apply.accept(now));
    }

    private void start(SettingsFile settings) {
        switch (settings.read()) {
            case SettingsFile.Read(Settings read, List<String> complaints) -> {
                take(read);
                complain(complaints);
            }
            case SettingsFile.Missing() -> take(Settings.USUAL);
            case SettingsFile.Broken(String reason) -> {
                take(Settings.USUAL);
                String aside =
                        settings.setAside()
                                .map(path ->
                                        " The file is kept as "
                                                + path
                                                + ": mend it and name it "
                                                + settings.path().getFileName()
                                                + " again.")
                                .orElse("");
                say(
                        "Your settings cannot be read, so Weeknote starts as it does without any. "
                                + reason
                                + aside);
            }
        }
        try {
            watch = Optional.of(settings.watch(background, () -> Platform.runLater(this::look)));
        } catch (IOException e) {
            LOG.log(WARNING, "Settings are looked at when the window gets the focus", e);
        }
    }

    private void take(Settings settings) {
        now = settings;
        apply.accept(settings);
    }

    private void complain(List<String> complaints) {
        say(complaints.isEmpty() ? "" : "In the file of your settings, " + complaints.getFirst());
    }

    private void say(String sentence) {
        if (!sentence.equals(said)) {
            said = sentence;
            if (sentence.isEmpty()) {
                bar.hide();
            } else {
                bar.show(sentence);
            }
        }
    }

    /// The author has chosen something here.
    void change(UnaryOperator<Settings> choice) {
        Settings chosen = choice.apply(now);
        if (chosen.equals(now)) {
            return;
        }
        choices++;
        take(chosen);
        file.ifPresent(settings -> later(() -> settings.write(chosen)));
    }

    /// Looks at the file: something has happened to it, or the window has got the focus.
    void look() {
        int asOf = choices;
        file.ifPresent(settings ->
                later(() -> {
                    SettingsFile.Reading reading = settings.read();
                    Platform.runLater(() -> {
                        if (asOf == choices) {
                            seen(reading);
                        }
                    });
                }));
    }

    /// A file that is being written by hand may be broken for a while: it stays as it is.
    private void seen(SettingsFile.Reading reading) {
        switch (reading) {
            case SettingsFile.Read(Settings read, List<String> complaints) -> {
                if (!read.equals(now)) {
                    take(read);
                }
                complain(complaints);
            }
            // What is said of a file that was set aside is still so.
            case SettingsFile.Missing() -> {
                if (!now.equals(Settings.USUAL)) {
                    take(Settings.USUAL);
                }
            }
            case SettingsFile.Broken(String reason) ->
                    say("Your settings cannot be read, and stay as they were. " + reason);
        }
    }

    @FunctionalInterface
    private interface DiskWork {
        void run() throws IOException;
    }

    private void later(DiskWork work) {
        diskWork =
                diskWork.thenRunAsync(
                        () -> {
                            try {
                                work.run();
                            } catch (IOException e) {
                                LOG.log(WARNING, "The settings cannot be kept", e);
                                Platform.runLater(() ->
                                        say(
                                                "Your choice counts until you quit. "
                                                        + DiskReason.of(e)));
                            }
                        },
                        background);
    }

    /// Makes the file if there is none, and opens it.
    void edit(Consumer<Path> open) {
        file.ifPresent(settings ->
                later(() -> {
                    Path path = settings.made().path();
                    Platform.runLater(() -> open.accept(path));
                }));
    }

    /// Ends when all is written.
    void stop() {
        try {
            if (watch.isPresent()) {
                watch.get().close();
            }
        } catch (IOException e) {
            LOG.log(WARNING, "The settings are still watched", e);
        }
        diskWork.join();
    }
}
