package weeknote.site;

import static java.lang.System.Logger.Level.DEBUG;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Executor;

/// Tells when something may have happened to a file: its folder says so, and if it is a link the
/// folder of what it leads to. Whether anything has, only the content tells, [PostFile#change].
public final class FileWatch implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(FileWatch.class.getName());

    private final Set<Path> names;
    private final WatchService service;
    private final Runnable changed;

    private FileWatch(Set<Path> names, WatchService service, Runnable changed) {
        this.names = names;
        this.service = service;
        this.changed = changed;
    }

    /// Watches a file until it is closed.
    ///
    /// @param background waits for what the system tells, as long as the file is watched
    /// @param changed runs there
    /// @throws IOException if the folder cannot be watched
    public static FileWatch of(Path file, Executor background, Runnable changed)
            throws IOException {
        WatchService service = file.getFileSystem().newWatchService();
        Set<Path> names = new HashSet<>();
        try {
            for (Path each : LinkChain.of(file)) {
                watchFolder(each, service);
                names.add(each.getFileName());
            }
        } catch (IOException e) {
            service.close();
            throw e;
        }
        var watch = new FileWatch(Set.copyOf(names), service, changed);
        background.execute(watch::listen);
        return watch;
    }

    private static void watchFolder(Path file, WatchService service) throws IOException {
        Path folder = file.getParent();
        if (folder == null) {
            throw new IOException(file + " is in no folder.");
        }
        folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
    }

    private void listen() {
        try {
            boolean valid = true;
            while (valid) {
                WatchKey key = service.take();
                boolean meant = key.pollEvents().stream().anyMatch(this::isMeant);
                valid = key.reset();
                if (meant || !valid) {
                    changed.run();
                }
            }
        } catch (ClosedWatchServiceException | InterruptedException e) {
            LOG.log(DEBUG, "A file is no longer watched", e);
        }
    }

    /// An overflow means that the system has lost count: it may be any file.
    private boolean isMeant(WatchEvent<?> event) {
        return event.kind().equals(StandardWatchEventKinds.OVERFLOW)
                || (event.context() instanceof Path name && names.contains(name));
    }

    @Override
    public void close() throws IOException {
        service.close();
    }
}
