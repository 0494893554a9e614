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
/// https, so only those are named that browsers themselves ask by https alone: a few that blogs
/// link to, each an entry with `force-https` of the [HSTS preload list](https://hstspreload.org) as
/// Chromium has it (`net/http/transport_security_state_static.json`).
final class HttpCheck implements Check {

    static final String CODE = "link.http";

    private static final String HTTP = "http://";

    /// Top-level domains that are on the list as a whole.
    private static final Set<String> DOMAINS =
            Set.of(
                    "app",
                    "bank",
                    "dev",
                    "foo",
                    "gle",
                    "google",
                    "hangout",
                    "insurance",
                    "new",
                    "page",
                    "play",
                    "search",
                    "youtube");

    /// With all that is below them.
    private static final Set<String> HOSTS =
            Set.of("github.com", "youtube.com", "medium.com", "dropbox.com", "eff.org");

    /// Of these there are others below that are not on the list.
    private static final Set<String> ALONE =
            Set.of(
                    "twitter.com",
                    "www.twitter.com",
                    "facebook.com",
                    "www.facebook.com",
                    "developers.facebook.com",
                    "paypal.com",
                    "www.paypal.com",
                    "torproject.org",
                    "www.torproject.org",
                    "blog.torproject.org",
                    "python.org",
                    "www.python.org",
                    "docs.python.org",
                    "www.gov.uk");

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
        if (ALONE.contains(host)) {
            return true;
        }
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
