package weeknote.ui;

import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// Opens what a click in the preview leads to: a web page or a mail in the system's program for it,
/// never inside the preview.
final class LinkOpener {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final Notice notice;
    private final Consumer<String> browser;

    LinkOpener(Notice notice, Consumer<String> browser) {
        this.notice = notice;
        this.browser = browser;
    }

    void open(String destination) {
        String address = destination.startsWith("//") ? "https:" + destination : destination;
        int colon = address.indexOf(':');
        String scheme = colon < 0 ? "" : address.substring(0, colon).toLowerCase(Locale.ROOT);
        if (SCHEMES.contains(scheme)) {
            browser.accept(address);
        } else {
            notice.show(
                    scheme.isEmpty()
                            ? "This link leads to " + destination + " on your site."
                            : "Weeknote does not open " + scheme + " links: " + destination);
        }
    }
}
