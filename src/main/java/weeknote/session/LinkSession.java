package weeknote.session;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Function;
import weeknote.check.external.LinkStatus;
import weeknote.check.external.LinkVerdicts;

/// Asks the web about links when the author wants it: one address at a time of each host with a
/// pause between two, a few hosts at once. What is known is not asked again while the program runs.
///
/// All methods are for the JavaFX thread.
public final class LinkSession {

    private static final int MOST_AT_ONCE = 6;

    private final Function<URI, LinkStatus> probe;
    private final Executor background;
    private final Executor later;
    private final Executor ui;
    private final Runnable listener;
    private final Map<URI, LinkStatus> known = new HashMap<>();
    private final Map<String, Deque<URI>> waiting = new LinkedHashMap<>();
    private final Deque<String> ready = new ArrayDeque<>();
    private int running;
    private int total;
    private int done;

    /// What belongs to another run comes too late.
    private int run;

    /// @param probe asks one address, and takes its time
    /// @param later runs a task after the pause that is due between two requests to one host
    /// @param listener called after each answer
    public LinkSession(
            Function<URI, LinkStatus> probe,
            Executor background,
            Executor later,
            Executor ui,
            Runnable listener) {
        this.probe = probe;
        this.background = background;
        this.later = later;
        this.ui = ui;
        this.listener = listener;
    }

    /// Asks those that are not known yet.
    public void start(Collection<URI> addresses) {
        cancel();
        // What told nothing the last time may tell now.
        known.values().removeIf(LinkSession::isOpen);
        for (URI uri : new LinkedHashSet<>(addresses)) {
            if (!known.containsKey(uri)) {
                String host = uri.getHost().toLowerCase(Locale.ROOT);
                waiting.computeIfAbsent(host, name -> new ArrayDeque<>()).add(uri);
                total++;
            }
        }
        ready.addAll(waiting.keySet());
        next();
        listener.run();
    }

    private static boolean isOpen(LinkStatus status) {
        return switch (status) {
            case LinkStatus.Unknown _, LinkStatus.NoHost _ -> true;
            case LinkStatus.Alive _, LinkStatus.Dead _, LinkStatus.Moved _ -> false;
        };
    }

    /// Asks no more; what was answered stays.
    public void cancel() {
        run++;
        waiting.clear();
        ready.clear();
        running = 0;
        total = 0;
        done = 0;
    }

    public boolean isRunning() {
        return done < total;
    }

    public int done() {
        return done;
    }

    public int total() {
        return total;
    }

    public LinkVerdicts verdicts() {
        return new LinkVerdicts(known);
    }

    private void next() {
        while (running < MOST_AT_ONCE && !ready.isEmpty()) {
            String host = ready.remove();
            URI uri = waiting.getOrDefault(host, new ArrayDeque<>()).remove();
            running++;
            int mine = run;
            background.execute(() -> {
                LinkStatus status = probe.apply(uri);
                ui.execute(() -> {
                    if (mine == run) {
                        answered(host, uri, status);
                    }
                });
            });
        }
    }

    private void answered(String host, URI uri, LinkStatus status) {
        running--;
        done++;
        known.put(uri, status);
        if (!waiting.getOrDefault(host, new ArrayDeque<>()).isEmpty()) {
            int mine = run;
            later.execute(() ->
                    ui.execute(() -> {
                        if (mine == run) {
                            ready.add(host);
                            next();
                        }
                    }));
        }
        next();
        listener.run();
    }
}
