package weeknote.check;

import weeknote.markdown.Link;
import weeknote.markdown.PercentEncoding;
import weeknote.markdown.shortcode.Shortcode;
import weeknote.post.Post;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// A destination where it stands in a post, to have a part of it changed.
///
/// @param source as written
/// @param destination decoded
/// @param isEncoded a new path must be percent-encoded to be read as a whole
record Written(TextRange range, String source, String destination, boolean isEncoded) {

    static Written link(Post post, Link link) {
        TextRange range = link.destinationRange();
        return new Written(range, range.of(post.text()), link.destination(), true);
    }

    /// An argument of a shortcode.
    static Written argument(Post post, Shortcode shortcode, String argument) {
        TextRange whole = shortcode.range();
        int at = post.text().indexOf(argument, whole.start() + shortcode.name().length());
        TextRange range =
                at < 0 || at + argument.length() > whole.end()
                        ? whole
                        : new TextRange(at, at + argument.length());
        return new Written(range, range.of(post.text()), argument, false);
    }

    /// Changes the path, and keeps query and fragment.
    Fix withPath(String path) {
        String rest = destination.substring(pathLength());
        return fix(path, encoded(path) + rest);
    }

    /// Changes the fragment alone.
    Fix withFragment(String id) {
        int hash = destination.indexOf('#');
        String encoded = source.contains("%") ? PercentEncoding.encode(id) : id;
        return fix("#" + id, destination.substring(0, hash + 1) + encoded);
    }

    /// The path, decoded but for its percent-encoding.
    String path() {
        return destination.substring(0, pathLength());
    }

    private int pathLength() {
        int query = destination.indexOf('?');
        int hash = destination.indexOf('#');
        return Math.min(
                query < 0 ? destination.length() : query, hash < 0 ? destination.length() : hash);
    }

    /// What would end a destination is written as an escape.
    private String encoded(String path) {
        if (!isEncoded) {
            return path;
        }
        String known = source.contains("%") ? PercentEncoding.encode(path) : path;
        return known.replace(" ", "%20").replace("(", "%28").replace(")", "%29");
    }

    private Fix fix(String shown, String written) {
        TextChange change = TextChange.of(TextEdit.replace(range, written));
        return new Fix("Change to `" + shown + "`", change, false);
    }
}
