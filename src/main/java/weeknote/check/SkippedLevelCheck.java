package weeknote.check;

import java.util.ArrayList;
import java.util.List;
import weeknote.markdown.tree.BlockNode.Heading;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.text.Edits;

/// `heading.skips-level`: `### c` below `# a`. Who reads by the outline looks for what lies
/// between. The first heading may have any level: what stands above it is the site's.
final class SkippedLevelCheck implements Check {

    static final String CODE = "heading.skips-level";

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        List<Heading> headings =
                post.document().tree().stream()
                        .filter(block -> block instanceof Heading)
                        .map(Heading.class::cast)
                        .toList();
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (int i = 1; i < headings.size(); i++) {
            if (headings.get(i).level() > headings.get(i - 1).level() + 1) {
                diagnostics.add(diagnostic(headings, i));
            }
        }
        return diagnostics;
    }

    private static Diagnostic diagnostic(List<Heading> headings, int index) {
        Heading heading = headings.get(index);
        int above = headings.get(index - 1).level();
        return new Diagnostic(
                CODE,
                Severity.INFO,
                heading.signs().getFirst(),
                "This heading has level %d, the one above it level %d."
                        .formatted(heading.level(), above),
                List.of(raise(headings, index, above + 1)));
    }

    /// What lies below it rises with it.
    private static Fix raise(List<Heading> headings, int index, int level) {
        int distance = headings.get(index).level() - level;
        Edits edits = new Edits();
        int end = index;
        while (end < headings.size() && headings.get(end).level() > level) {
            Heading heading = headings.get(end);
            int raised = Math.max(level, heading.level() - distance);
            int start = heading.signs().getFirst().start();
            edits.delete(start, start + heading.level() - raised);
            end++;
        }
        String title =
                end == index + 1
                        ? "Make it level " + level
                        : "Make it level " + level + ", and raise those below it";
        return new Fix(title, edits.change(), false);
    }
}
