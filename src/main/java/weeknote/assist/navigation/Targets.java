package weeknote.assist.navigation;

import java.net.URI;
import java.nio.file.Path;
import java.util.Optional;
import weeknote.markdown.Destination;
import weeknote.markdown.Heading;
import weeknote.markdown.PercentEncoding;
import weeknote.markdown.shortcode.Shortcode;
import weeknote.markdown.shortcode.ShortcodeMask;
import weeknote.post.Post;
import weeknote.site.PostIndex;
import weeknote.text.TextRange;

/// Finds what the destinations of a post lead to.
///
/// @param path of the post's file, absolute
public record Targets(Post post, Path path, PostIndex index) {

    /// What a decoded destination leads to; empty if nothing is there.
    public Optional<Target> of(String destination) {
        Optional<Shortcode> shortcode = shortcode(destination);
        if (shortcode.isPresent()) {
            return local(shortcode.get().destination());
        }
        return switch (Destination.of(destination)) {
            case Destination.Fragment(var id) -> heading(id);
            case Destination.Local _ -> local(destination);
            case Destination.External(var uri) -> external(destination, uri);
            case Destination.Mail(var address) ->
                    Optional.of(
                            new Target.Outside(
                                    URI.create("mailto:" + PercentEncoding.encode(address))));
            case Destination.Malformed _ -> Optional.empty();
        };
    }

    /// `{{< ref "week-39.md" >}}`, alone or as a whole destination.
    private static Optional<Shortcode> shortcode(String destination) {
        return destination.startsWith("{{")
                ? ShortcodeMask.of(destination, new TextRange(0, destination.length()))
                        .shortcodes()
                        .stream()
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Target> local(String destination) {
        int hash = destination.indexOf('#');
        String fragment = hash < 0 ? "" : destination.substring(hash + 1);
        String decoded = path(destination);
        if (decoded.isEmpty()) {
            return fragment.isEmpty() ? Optional.empty() : heading(fragment);
        }
        return index.linked(path, decoded)
                .<Target>map(found ->
                        new Target.OtherPost(found.path(), PercentEncoding.decode(fragment)))
                .or(() -> index.files(path).find(decoded).map(Target.LocalFile::new));
    }

    /// A whole address may be one of this site.
    private Optional<Target> external(String destination, URI uri) {
        Optional<Target> onSite = local(destination);
        return onSite.isPresent() ? onSite : Optional.of(new Target.Outside(uri));
    }

    /// Decoded, without query and fragment.
    private static String path(String destination) {
        int hash = destination.indexOf('#');
        String file = hash < 0 ? destination : destination.substring(0, hash);
        int query = file.indexOf('?');
        return PercentEncoding.decode(query < 0 ? file : file.substring(0, query));
    }

    private Optional<Target> heading(String id) {
        String decoded = PercentEncoding.decode(id);
        return post.document().headings().stream()
                .filter(heading -> heading.id().equals(decoded))
                .findFirst()
                .map(Heading::range)
                .map(Target.Here::new);
    }
}
