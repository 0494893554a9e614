package weeknote.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import weeknote.markdown.Link;
import weeknote.markdown.LinkReferenceDefinition;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// `link.http`: `http://github.com/…`. Of most hosts nobody can tell offline whether they answer by
/// https, so only those are named that browsers themselves ask by https alone, because they are on
/// the [HSTS preload list](https://hstspreload.org).
final class HttpCheck implements Check {

    static final String CODE = "link.http";

    private static final String HTTP = "http://";

    /// Top-level domains that are on the list as a whole.
    private static final Set<String> DOMAINS =
            Set.of(
                    "app",
                    "bank",
                    "boo",
                    "channel",
                    "dad",
                    "day",
                    "dev",
                    "eat",
                    "esq",
                    "foo",
                    "gle",
                    "google",
                    "hangout",
                    "ing",
                    "insurance",
                    "meme",
                    "mov",
                    "new",
                    "nexus",
                    "page",
                    "phd",
                    "play",
                    "prof",
                    "rsvp",
                    "search",
                    "youtube",
                    "zip");

    /// With all that is below them.
    private static final Set<String> HOSTS =
            Set.of(
                    "github.com",
                    "twitter.com",
                    "facebook.com",
                    "wikipedia.org",
                    "wikimedia.org",
                    "youtube.com",
                    "reddit.com",
                    "medium.com",
                    "dropbox.com",
                    "paypal.com",
                    "eff.org",
                    "torproject.org");

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        return Stream.concat(
                        post.document().links().stream()
                                .filter(link -> !link.isReference())
                                .map(Link::destinationRange),
                        post.document().linkReferenceDefinitions().stream()
                                .map(LinkReferenceDefinition::destinationRange))
                .filter(range -> isAskedByHttps(range.of(post.text())))
                .map(HttpCheck::diagnostic)
                .toList();
    }

    private static boolean isAskedByHttps(String destination) {
        return destination.regionMatches(true, 0, HTTP, 0, HTTP.length())
                && isOnTheList(host(destination));
    }

    private static String host(String destination) {
        int end = HTTP.length();
        while (end < destination.length() && "/?#:".indexOf(destination.charAt(end)) < 0) {
            end++;
        }
        return destination.substring(HTTP.length(), end).toLowerCase(Locale.ROOT);
    }

    private static boolean isOnTheList(String host) {
        String rest = host;
        while (!rest.isEmpty()) {
            int dot = rest.indexOf('.');
            if (HOSTS.contains(rest) || (dot < 0 && DOMAINS.contains(rest) && !rest.equals(host))) {
                return true;
            }
            rest = dot < 0 ? "" : rest.substring(dot + 1);
        }
        return false;
    }

    private static Diagnostic diagnostic(TextRange destination) {
        int start = destination.start();
        TextRange scheme = new TextRange(start, start + "http".length());
        return new Diagnostic(
                CODE,
                Severity.HINT,
                scheme,
                "Browsers open this site by https alone.",
                List.of(
                        new Fix(
                                "Change to https",
                                TextChange.of(TextEdit.replace(scheme, "https")),
                                true)));
    }
}
