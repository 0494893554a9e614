package weeknote.check.external;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import weeknote.check.Diagnostic;
import weeknote.post.Post;

class ExternalLinksTest {

    private static final Post POST =
            Post.of(
                    """
                    [a](https://a.example/x#top), [b][b], [again][b], [c](/c/), <https://a.example/x>

                    [b]: http://b.example/ "B"
                    """);
    private static final URI A = URI.create("https://a.example/x");
    private static final URI B = URI.create("http://b.example/");

    private static List<String> told(Map<URI, LinkStatus> statuses) {
        return ExternalLinks.check(POST, new LinkVerdicts(statuses)).stream()
                .map(each -> each.code() + " " + each.range().of(POST.text()))
                .toList();
    }

    @Test
    void eachAddressOfTheWebIsAskedOnce() {
        assertEquals(List.of(A, B), ExternalLinks.of(POST));
    }

    @Test
    void whatIsAliveOrNotKnownIsNoProblem() {
        assertEquals(
                List.of(),
                told(Map.of(A, new LinkStatus.Alive(), B, new LinkStatus.Unknown("It is busy."))));
    }

    @Test
    void aDeadLinkIsToldWhereItsDestinationStands() {
        assertEquals(
                List.of("link.dead http://b.example/"),
                told(Map.of(B, new LinkStatus.Dead("Gone."))));
    }

    @Test
    void aHostThatIsNotFoundIsDeadOnlyIfAnotherHasAnswered() {
        assertEquals(List.of(), told(Map.of(B, new LinkStatus.NoHost())));
        assertEquals(
                List.of("link.dead http://b.example/"),
                told(Map.of(A, new LinkStatus.Alive(), B, new LinkStatus.NoHost())));
    }

    @Test
    void aMovedLinkIsMendedWithItsFragment() {
        var statuses =
                Map.<URI, LinkStatus>of(
                        A, new LinkStatus.Moved(URI.create("https://a.example/new_(x)")));
        Diagnostic first = ExternalLinks.check(POST, new LinkVerdicts(statuses)).getFirst();
        assertEquals(
                POST.text().replace("a.example/x#top", "a.example/new_%28x%29#top"),
                first.fixes().getFirst().change().apply(POST.text()));
    }
}
