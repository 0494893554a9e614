package weeknote.session;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import weeknote.check.Diagnostic;
import weeknote.check.external.LinkStatus;
import weeknote.check.external.LinkVerdicts;
import weeknote.post.Post;
import weeknote.site.PostPlace;

class FindingsTest {

    private static final String LINK = "The [lake](http://a.example/x) froze.\n";
    private static final LinkVerdicts DEAD =
            new LinkVerdicts(
                    Map.of(URI.create("http://a.example/x"), new LinkStatus.Dead("Gone.")));

    private static List<String> codes(String text) {
        return Findings.in(Post.of(text), PostPlace.NONE, DEAD).stream()
                .map(Diagnostic::code)
                .toList();
    }

    @Test
    void whatTheWebHasAnsweredIsAProblemOfThePost() {
        assertEquals(List.of("link.dead"), codes(LINK));
    }

    @Test
    void itIsTurnedOffAsEveryOtherOne() {
        assertEquals(List.of(), codes(LINK + "\n<!-- weeknote-disable link.dead -->\n"));
    }
}
