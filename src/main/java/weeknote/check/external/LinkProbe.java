package weeknote.check.external;

import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLException;

/// Asks one address whether it is there: first for its head alone, and where the server does not
/// like that, for the page, of which nothing is read.
public final class LinkProbe {

    private static final int MOST_HOPS = 5;
    private static final String NAME = "Weeknote (checks the links of a blog for its author)";

    private final HttpClient client;
    private final Duration timeout;

    private LinkProbe(HttpClient client, Duration timeout) {
        this.client = client;
        this.timeout = timeout;
    }

    /// A probe that waits for each answer as long as this.
    public static LinkProbe of(Duration timeout) {
        HttpClient client =
                HttpClient.newBuilder()
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .connectTimeout(timeout)
                        .build();
        return new LinkProbe(client, timeout);
    }

    /// Asks; it takes as long as the server does.
    ///
    /// @param uri with the scheme `http` or `https`
    public LinkStatus ask(URI uri) {
        try {
            return follow(uri);
        } catch (HttpTimeoutException e) {
            return new LinkStatus.Unknown("It did not answer in time.");
        } catch (SSLException e) {
            return new LinkStatus.Unknown("Its certificate is not valid here.");
        } catch (ConnectException | UnknownHostException e) {
            return isWithoutAddress(e)
                    ? new LinkStatus.NoHost()
                    : new LinkStatus.Unknown("It does not let itself be connected to.");
        } catch (IOException | IllegalArgumentException e) {
            return new LinkStatus.Unknown("Its answer cannot be read.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new LinkStatus.Unknown("It was not waited for.");
        }
    }

    private static boolean isWithoutAddress(IOException e) {
        Throwable cause = e;
        while (cause != null) {
            if (cause instanceof UnresolvedAddressException
                    || cause instanceof UnknownHostException) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    /// Only as long as every hop is for good, the last one is where the address has moved to.
    private LinkStatus follow(URI uri) throws IOException, InterruptedException {
        URI now = uri;
        URI moved = uri;
        boolean isForGood = true;
        for (int hop = 0; hop <= MOST_HOPS; hop++) {
            HttpResponse<?> answer = answer(now);
            Optional<URI> next = next(now, answer);
            if (next.isEmpty()) {
                return status(answer.statusCode(), uri, moved);
            }
            isForGood = isForGood && isPermanent(answer.statusCode());
            now = next.get();
            moved = isForGood ? now : moved;
        }
        return new LinkStatus.Unknown("It leads from one address to the next without end.");
    }

    private static LinkStatus status(int code, URI asked, URI moved) {
        if (code >= 200 && code < 300) {
            return moved.equals(asked) ? new LinkStatus.Alive() : new LinkStatus.Moved(moved);
        }
        return switch (code) {
            case 404 -> new LinkStatus.Dead("There is no such page there (404).");
            case 410 -> new LinkStatus.Dead("The page was taken away for good (410).");
            case 429 -> new LinkStatus.Unknown("It was asked too often (429).");
            default -> new LinkStatus.Unknown("It answers " + code + ".");
        };
    }

    private static boolean isPermanent(int code) {
        return code == 301 || code == 308;
    }

    private static Optional<URI> next(URI from, HttpResponse<?> answer) {
        return switch (answer.statusCode()) {
            case 301, 302, 303, 307, 308 ->
                    answer.headers()
                            .firstValue("Location")
                            .map(from::resolve)
                            .filter(LinkProbe::isWeb);
            default -> Optional.empty();
        };
    }

    /// Whether it can be asked.
    static boolean isWeb(URI uri) {
        return uri.getHost() != null
                && ("http".equalsIgnoreCase(uri.getScheme())
                        || "https".equalsIgnoreCase(uri.getScheme()));
    }

    private HttpResponse<?> answer(URI uri) throws IOException, InterruptedException {
        HttpResponse<?> head = send(uri, "HEAD");
        return head.statusCode() < 400 ? head : send(uri, "GET");
    }

    private HttpResponse<?> send(URI uri, String method) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(uri)
                        .method(method, HttpRequest.BodyPublishers.noBody())
                        .timeout(timeout)
                        .header("User-Agent", NAME)
                        .header("Accept", "*/*")
                        .build();
        HttpResponse<InputStream> response = client.send(request, BodyHandlers.ofInputStream());
        response.body().close();
        return response;
    }
}
