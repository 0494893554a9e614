package weeknote.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import weeknote.markdown.tree.Attribute;
import weeknote.markdown.tree.BlockNode;
import weeknote.markdown.tree.BlockNode.Heading;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// `heading.duplicate-id`: `# Map {#map}` where another heading has that id. Links to it lead to
/// the first. Ids that the engine makes are never the same.
final class DuplicateIdCheck implements Check {

    static final String CODE = "heading.duplicate-id";

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        List<Heading> headings =
                BlockNode.all(post.document().tree()).stream()
                        .filter(block -> block instanceof Heading)
                        .map(Heading.class::cast)
                        .toList();
        Set<String> ids = new HashSet<>();
        List<Heading> second = new ArrayList<>();
        for (Heading heading : headings) {
            String id = id(heading);
            if (!id.isEmpty() && !ids.add(id)) {
                second.add(heading);
            }
        }
        return second.stream().map(heading -> diagnostic(post.text(), heading, ids)).toList();
    }

    private static String id(Heading heading) {
        return heading.attributes().stream()
                .filter(attribute -> attribute.name().equals("id"))
                .map(Attribute::value)
                .findFirst()
                .orElse("");
    }

    private static Diagnostic diagnostic(String text, Heading heading, Set<String> taken) {
        String id = id(heading);
        TextRange attributes = heading.attributesRange();
        int at = attributes.of(text).indexOf(id);
        int start = attributes.start() + at;
        TextRange range = at < 0 ? heading.textRange() : new TextRange(start, start + id.length());
        return new Diagnostic(
                CODE,
                Severity.WARNING,
                range,
                "Another heading has the id `" + id + "` too; links to it lead to the first.",
                at < 0 ? List.of() : List.of(change(range, free(id, taken))));
    }

    private static Fix change(TextRange range, String id) {
        return new Fix("Change to `" + id + "`", TextChange.of(TextEdit.replace(range, id)), false);
    }

    private static String free(String id, Set<String> taken) {
        int next = 2;
        while (!taken.add(id + "-" + next)) {
            next++;
        }
        return id + "-" + next;
    }
}
