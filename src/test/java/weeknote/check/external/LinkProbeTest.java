package weeknote.check.external;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Against a server on this machine: `/200` answers 200, `/301/x` leads to `/x` with 301, `/head/x`
/// is `/405` for HEAD and `/x` for GET.
class LinkProbeTest {

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final LinkProbe probe = LinkProbe.of(Duration.ofSeconds(10));
    private HttpServer server;

    @BeforeEach
    void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(exchange.getRequestMethod() + " " + path);
        if (path.startsWith("/head/")) {
            boolean isHead = exchange.getRequestMethod().equals("HEAD");
            path = isHead ? "/405" : path.substring("/head".length());
        }
        String rest = path.substring("/200".length());
        if (!rest.isEmpty()) {
            exchange.getResponseHeaders().add("Location", rest);
        }
        exchange.sendResponseHeaders(Integer.parseInt(path.substring(1, 4)), -1);
        exchange.close();
    }

    private URI at(String path) {
        return URI.create(
                "http://"
                        + server.getAddress().getHostString()
                        + ":"
                        + server.getAddress().getPort()
                        + path);
    }

    @ParameterizedTest
    @CsvSource({
        "/200, Alive",
        "/204, Alive",
        "/404, Dead",
        "/410, Dead",
        "/head/200, Alive",
        "/head/404, Dead",
        "/403, Unknown",
        "/429, Unknown",
        "/503, Unknown",
        "/301/200, Moved",
        "/308/200, Moved",
        "/302/200, Alive",
        "/302/301/200, Alive",
        "/301/404, Dead",
        "/301/503, Unknown",
    })
    void whatAnAnswerMeans(String path, String status) {
        assertEquals(status, probe.ask(at(path)).getClass().getSimpleName());
    }

    @Test
    void anAddressHasMovedAsFarAsThatIsForGood() {
        assertEquals(new LinkStatus.Moved(at("/302/200")), probe.ask(at("/301/308/302/200")));
    }

    @Test
    void aPageIsAskedForOnlyWhereItsHeadIsNotTold() {
        probe.ask(at("/200"));
        probe.ask(at("/head/200"));
        assertEquals(List.of("HEAD /200", "HEAD /head/200", "GET /head/200"), asked);
    }

    @Test
    void aCircleTellsNothing() {
        server.createContext(
                "/circle",
                exchange -> {
                    exchange.getResponseHeaders().add("Location", "/circle");
                    exchange.sendResponseHeaders(301, -1);
                    exchange.close();
                });
        assertInstanceOf(LinkStatus.Unknown.class, probe.ask(at("/circle")));
    }

    @Test
    void aServerThatIsNotThereTellsNothing() {
        URI gone = at("/200");
        server.stop(0);
        assertInstanceOf(LinkStatus.Unknown.class, probe.ask(gone));
    }

    @Test
    void aHostThatDoesNotExistHasNoAddress() {
        // RFC 6761, 6.4: no name under `invalid` ever has one.
        assertEquals(new LinkStatus.NoHost(), probe.ask(URI.create("http://weeknote.invalid/")));
    }
}
