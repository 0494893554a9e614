package weeknote.ui;

import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;

/// Opens what a click in the preview leads to: a post of the site in this window, a web page or a
/// mail in the system's program for it; nothing inside the preview.
final class LinkOpener {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final Notice notice;
    private final Predicate<String> opener;

    /// @param opener opens a destination, and says whether something is there
    LinkOpener(Notice notice, Predicate<String> opener) {
        this.notice = notice;
        this.opener = opener;
    }

    void open(String destination) {
        String address = destination.startsWith("//") ? "https:" + destination : destination;
        int colon = address.indexOf(':');
        int path = address.indexOf('/');
        boolean hasScheme = colon >= 0 && (path < 0 || colon < path);
        String scheme = hasScheme ? address.substring(0, colon).toLowerCase(Locale.ROOT) : "";
        if (hasScheme && !SCHEMES.contains(scheme)) {
            notice.show("Weeknote does not open " + scheme + " links: " + destination);
        } else if (!opener.test(address)) {
            notice.show("No post or file is known at " + destination + ".");
        }
    }
}
