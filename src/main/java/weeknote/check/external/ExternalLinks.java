package weeknote.check.external;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import weeknote.check.Diagnostic;
import weeknote.check.Fix;
import weeknote.check.Severity;
import weeknote.markdown.Destination;
import weeknote.markdown.Link;
import weeknote.post.Post;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;

/// `link.dead`, `link.moved`: links to the web, by what the web has answered. Without answers there
/// is nothing to say; nothing is asked here.
public final class ExternalLinks {

    static final String DEAD = "link.dead";
    static final String MOVED = "link.moved";

    private ExternalLinks() {}

    /// The addresses to ask for a post, each once, without fragments.
    public static List<URI> of(Post post) {
        return post.document().links().stream()
                .flatMap(link -> address(link).stream())
                .distinct()
                .toList();
    }

    /// What the answers say about a post, in the order of its text.
    public static List<Diagnostic> check(Post post, LinkVerdicts verdicts) {
        if (verdicts.statuses().isEmpty()) {
            return List.of();
        }
        boolean isOnline = verdicts.isOnline();
        Set<Integer> told = new HashSet<>();
        return post.document().links().stream()
                .filter(link -> told.add(link.destinationRange().start()))
                .flatMap(link -> check(link, verdicts, isOnline))
                .sorted(Comparator.comparing(Diagnostic::range))
                .toList();
    }

    private static Stream<Diagnostic> check(Link link, LinkVerdicts verdicts, boolean isOnline) {
        Optional<URI> address = address(link);
        Optional<LinkStatus> status = address.flatMap(verdicts::of);
        return address.isEmpty() || status.isEmpty()
                ? Stream.empty()
                : diagnostic(link, address.get(), status.get(), isOnline).stream();
    }

    private static Optional<Diagnostic> diagnostic(
            Link link, URI uri, LinkStatus status, boolean isOnline) {
        return switch (status) {
            case LinkStatus.Dead(String reason) ->
                    Optional.of(dead(link, "`" + uri + "` is dead. " + reason));
            case LinkStatus.NoHost() ->
                    isOnline
                            ? Optional.of(dead(link, "There is no host `" + uri.getHost() + "`."))
                            : Optional.empty();
            case LinkStatus.Moved(URI to) -> Optional.of(moved(link, to));
            case LinkStatus.Alive _, LinkStatus.Unknown _ -> Optional.empty();
        };
    }

    private static Diagnostic dead(Link link, String message) {
        return new Diagnostic(DEAD, Severity.WARNING, link.destinationRange(), message, List.of());
    }

    private static Diagnostic moved(Link link, URI to) {
        String fragment = fragment(link.destination());
        String address = written(to, to.getRawFragment() == null ? fragment : "");
        var edit = TextEdit.replace(link.destinationRange(), address);
        var fix = new Fix("Change to `" + address + "`", TextChange.of(edit), false);
        return new Diagnostic(
                MOVED,
                Severity.HINT,
                link.destinationRange(),
                "This page has moved to `" + address + "`.",
                List.of(fix));
    }

    private static String fragment(String destination) {
        int hash = destination.indexOf('#');
        return hash < 0 ? "" : destination.substring(hash);
    }

    /// A parenthesis would end an inline link.
    private static String written(URI uri, String fragment) {
        return (uri.toASCIIString() + fragment).replace("(", "%28").replace(")", "%29");
    }

    private static Optional<URI> address(Link link) {
        return Destination.of(link.destination()) instanceof Destination.External(URI uri)
                        && LinkProbe.isWeb(uri)
                ? withoutFragment(uri)
                : Optional.empty();
    }

    private static Optional<URI> withoutFragment(URI uri) {
        String text = uri.toString();
        int hash = text.indexOf('#');
        try {
            return Optional.of(hash < 0 ? uri : new URI(text.substring(0, hash)));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
