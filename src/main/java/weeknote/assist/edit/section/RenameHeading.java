package weeknote.assist.edit.section;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import weeknote.assist.edit.Edited;
import weeknote.assist.edit.SmartEdit;
import weeknote.markdown.Heading;
import weeknote.markdown.Link;
import weeknote.markdown.PercentEncoding;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// Gives the heading at the caret another text; links of the post that lead to it by its id, and to
/// headings whose id changes with it, follow.
public record RenameHeading(String name) implements SmartEdit {

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        return post.document().headings().stream()
                .filter(heading -> heading.range().touches(selection.caret()))
                .findFirst()
                .filter(_ -> !name.isBlank() && name.indexOf('\n') < 0)
                .map(heading -> rename(post, heading, selection));
    }

    private Edited rename(Post post, Heading heading, Selection selection) {
        TextChange named = new Edits().replace(heading.textRange(), name.strip()).change();
        Post now = post.after(named);
        TextChange followed = followed(now, ids(post, now));
        return Edited.of(named.then(followed), selection);
    }

    // The headings of both posts are the same, one by one, unless the name is no heading's text.
    private static Map<String, String> ids(Post post, Post now) {
        List<Heading> before = post.document().headings();
        List<Heading> after = now.document().headings();
        Map<String, String> ids = new HashMap<>();
        for (int i = 0; i < before.size() && before.size() == after.size(); i++) {
            String old = before.get(i).id();
            if (!old.equals(after.get(i).id())) {
                ids.put("#" + old, "#" + after.get(i).id());
                ids.put(
                        "#" + PercentEncoding.encode(old),
                        "#" + PercentEncoding.encode(after.get(i).id()));
            }
        }
        return ids;
    }

    private static TextChange followed(Post post, Map<String, String> ids) {
        Edits edits = new Edits();
        Set<TextRange> done = new HashSet<>();
        for (Link link : post.document().links()) {
            Optional.ofNullable(ids.get(link.destination()))
                    .filter(_ -> done.add(link.destinationRange()))
                    .ifPresent(id -> edits.replace(link.destinationRange(), id));
        }
        return edits.change();
    }
}
