package weeknote.assist.refactor;

import java.util.Map;
import java.util.Optional;
import weeknote.markdown.Destination;
import weeknote.markdown.PercentEncoding;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// The links of a post to its own headings: `[x](#old)`.
record FragmentLinks(Post post) {

    /// Leads them to the new fragments, by the old ones.
    void follow(Map<String, String> moved, Edits edits) {
        post.document()
                .links()
                .forEach(link -> follow(link.destination(), link.destinationRange(), moved, edits));
        post.document()
                .linkReferenceDefinitions()
                .forEach(each -> follow(each.destination(), each.destinationRange(), moved, edits));
    }

    private void follow(
            String destination, TextRange range, Map<String, String> moved, Edits edits) {
        if (!(Destination.of(destination) instanceof Destination.Fragment(String id))) {
            return;
        }
        String source = range.of(post.text());
        Optional<String> fragment = Optional.ofNullable(moved.get(PercentEncoding.decode(id)));
        if (fragment.isPresent() && source.startsWith("#")) {
            edits.add(
                    TextEdit.replace(
                            new TextRange(range.start() + 1, range.end()), fragment.get()));
        }
    }
}
