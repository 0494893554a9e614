package weeknote.ui;

import static java.lang.System.Logger.Level.WARNING;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/// Has the system open an address with its own program for it. The toolkit's `showDocument` does
/// not say when nothing was opened; the commands of the system do.
final class SystemBrowser implements Browser {

    private static final System.Logger LOG = System.getLogger(SystemBrowser.class.getName());

    /// A command that is not over by then has become the browser itself.
    private static final long PATIENCE_SECONDS = 5;

    private final List<List<String>> commands;
    private final Executor background;

    /// @param commands without the address; the first one that opens it is enough
    SystemBrowser(List<List<String>> commands, Executor background) {
        this.commands = List.copyOf(commands);
        this.background = background;
    }

    /// @param systemName as in `os.name`
    static SystemBrowser of(String systemName, Executor background) {
        String system = systemName.toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return new SystemBrowser(List.of(List.of("/usr/bin/open")), background);
        }
        if (system.contains("win")) {
            return new SystemBrowser(
                    List.of(List.of("rundll32.exe", "url.dll,FileProtocolHandler")), background);
        }
        return new SystemBrowser(List.of(List.of("xdg-open"), List.of("gio", "open")), background);
    }

    @Override
    public void open(String address, Runnable failed) {
        background.execute(() -> {
            if (commands.stream().noneMatch(command -> opens(command, address))) {
                failed.run();
            }
        });
    }

    private static boolean opens(List<String> command, String address) {
        List<String> whole = new ArrayList<>(command);
        whole.add(address);
        try {
            Process process =
                    new ProcessBuilder(whole)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            return !process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException e) {
            LOG.log(WARNING, "No address is opened by " + command.getFirst(), e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
