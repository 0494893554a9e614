package weeknote.markdown;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/// Where a link leads, judged by its decoded destination alone.
public sealed interface Destination {

    /// A page or file of the site: `../week-39/`, `/img/a.png`. `fragment` is empty if there is
    /// none, and a query stays in `path`.
    record Local(String path, String fragment) implements Destination {}

    /// A place on the same page: `#iot-botnets`.
    record Fragment(String id) implements Destination {}

    /// A place elsewhere, with a scheme or, for `//example.org/x`, with a host alone.
    record External(URI uri) implements Destination {}

    /// `mailto:me@example.org`; `address` as written, its query cut off.
    record Mail(String address) implements Destination {}

    /// Nothing that a browser could follow. `reason` is a sentence for the author.
    record Malformed(String text, String reason) implements Destination {}

    /// What `destination`, decoded, is: `[a](b.md#c)` gives `Local("b.md", "c")`.
    static Destination of(String destination) {
        if (destination.isBlank()) {
            return new Malformed(destination, "The destination is empty");
        }
        if (destination.startsWith("#")) {
            return new Fragment(destination.substring(1));
        }
        if (destination.toLowerCase(Locale.ROOT).startsWith("mailto:")) {
            return mail(destination);
        }
        return hasScheme(destination) || destination.startsWith("//")
                ? external(destination)
                : local(destination);
    }

    private static Destination mail(String destination) {
        String rest = destination.substring("mailto:".length());
        int query = rest.indexOf('?');
        String address = query < 0 ? rest : rest.substring(0, query);
        return address.indexOf('@') > 0
                ? new Mail(address)
                : new Malformed(destination, "A mail address has an @");
    }

    private static Destination external(String destination) {
        try {
            return new External(new URI(PercentEncoding.encode(destination)));
        } catch (URISyntaxException e) {
            return new Malformed(destination, "No address: " + e.getReason());
        }
    }

    private static Destination local(String destination) {
        int fragment = destination.indexOf('#');
        return fragment < 0
                ? new Local(destination, "")
                : new Local(
                        destination.substring(0, fragment), destination.substring(fragment + 1));
    }

    // RFC 3986, 3.1: a letter, then letters, digits, "+", "-", "."
    private static boolean hasScheme(String destination) {
        int colon = destination.indexOf(':');
        return colon > 0
                && Character.isLetter(destination.charAt(0))
                && destination
                        .substring(0, colon)
                        .chars()
                        .allMatch(c ->
                                c < 128 && (Character.isLetterOrDigit(c) || "+-.".indexOf(c) >= 0));
    }

    /// `destination` as it stands in an inline link: in angle brackets where its parentheses would
    /// end it ([CommonMark](https://spec.commonmark.org/0.31.2/#link-destination)).
    static String inLink(String destination) {
        return isBalanced(destination) && !destination.isEmpty()
                ? destination
                : "<" + destination.replace("<", "%3C").replace(">", "%3E") + ">";
    }

    private static boolean isBalanced(String destination) {
        int open = 0;
        for (int i = 0; i < destination.length(); i++) {
            char c = destination.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0 || c <= ' ' || c == '<') {
                return false;
            }
        }
        return open == 0;
    }
}
