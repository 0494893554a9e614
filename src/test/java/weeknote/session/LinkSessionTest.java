package weeknote.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import weeknote.check.external.LinkStatus;

class LinkSessionTest {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final Queue<Runnable> pauses = new ArrayDeque<>();
    private final List<URI> asked = new ArrayList<>();
    private final LinkSession session =
            new LinkSession(this::probe, background::add, pauses::add, Runnable::run, () -> {});

    private LinkStatus probe(URI uri) {
        asked.add(uri);
        return uri.getPath().equals("/busy")
                ? new LinkStatus.Unknown("It is busy.")
                : new LinkStatus.Alive();
    }

    private static URI uri(String host, String path) {
        return URI.create("https://" + host + ".example/" + path);
    }

    private void run(Queue<Runnable> tasks) {
        while (!tasks.isEmpty()) {
            tasks.remove().run();
        }
    }

    @Test
    void oneAddressOfAHostIsAskedAtATimeWithAPauseBetween() {
        session.start(List.of(uri("a", "1"), uri("a", "2"), uri("b", "1")));
        assertEquals(2, background.size());
        run(background);
        assertEquals(List.of(uri("a", "1"), uri("b", "1")), asked);
        assertTrue(session.isRunning());
        run(pauses);
        run(background);
        assertEquals(List.of(uri("a", "1"), uri("b", "1"), uri("a", "2")), asked);
        assertFalse(session.isRunning());
    }

    @Test
    void onlyAFewHostsAreAskedAtOnce() {
        session.start(IntStream.range(0, 20).mapToObj(i -> uri("h" + i, "")).toList());
        assertEquals(6, background.size());
        run(background);
        assertEquals(20, asked.size());
    }

    @Test
    void whatIsKnownIsNotAskedAgainWhatToldNothingIs() {
        session.start(List.of(uri("a", "1"), uri("b", "busy")));
        run(background);
        asked.clear();
        session.start(List.of(uri("a", "1"), uri("b", "busy")));
        run(background);
        assertEquals(List.of(uri("b", "busy")), asked);
    }

    @Test
    void aCancelledRunAsksNoMore() {
        session.start(List.of(uri("a", "1"), uri("a", "2")));
        background.remove().run();
        session.cancel();
        run(pauses);
        run(background);
        assertEquals(List.of(uri("a", "1")), asked);
        assertEquals(1, session.verdicts().statuses().size());
        assertFalse(session.isRunning());
    }
}
