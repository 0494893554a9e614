package weeknote.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import weeknote.frontmatter.Engine;
import weeknote.markdown.Dialect;
import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.LineIndex;
import weeknote.text.Position;
import weeknote.text.TextEdit;

/// A post with what the checks should find in it, and what it is after its fixes:
///
/// ```
/// See [x][fooo].
/// %%      ^^^^ link.undefined-label: No definition for `fooo`. Nearest: `food`.
/// --- fixed
/// See [x][food].
/// ```
///
/// A marked range lies in the line above; one that begins in its first two columns is marked from
/// the third on. Near misses, which stay silent, are marked with tildes, see [NearMisses]. The
/// first line may name a dialect other than Hugo's: `%% dialect: kramdown`.
record CheckFixture(String marked, String fixed) {

    private static final String MARK = "%%";
    private static final String FIXED = "--- fixed\n";

    private static final Map<String, Dialect> DIALECTS =
            Map.of(
                    MARK + " dialect: kramdown", Dialect.KRAMDOWN,
                    MARK + " dialect: commonmark", Dialect.COMMONMARK);

    static CheckFixture of(String file) {
        int end = file.indexOf(FIXED);
        String marked = NearMisses.without(file.substring(0, end));
        return new CheckFixture(marked, file.substring(end + FIXED.length()));
    }

    /// The post itself.
    Post post() {
        var text = new StringBuilder();
        marked.lines()
                .filter(line -> !line.startsWith(MARK))
                .forEach(line -> text.append(line).append('\n'));
        return Post.of(text.toString(), Engine.HUGO, dialect());
    }

    private Dialect dialect() {
        return DIALECTS.getOrDefault(firstLine(), Dialect.HUGO);
    }

    private String firstLine() {
        return marked.lines().findFirst().orElse("");
    }

    /// The post with what the checks find in it, as in the fixture.
    String marks() {
        Post post = post();
        List<String> lines = new ArrayList<>(post.text().lines().toList());
        LineIndex index = LineIndex.of(post.text());
        for (Diagnostic diagnostic : Checks.check(post).reversed()) {
            Position start = index.positionOf(diagnostic.range().start());
            String mark =
                    MARK
                            + " ".repeat(Math.max(0, start.character() - MARK.length()))
                            + "^".repeat(diagnostic.range().length());
            lines.add(
                    start.line() + 1, mark + " " + diagnostic.code() + ": " + diagnostic.message());
        }
        if (DIALECTS.containsKey(firstLine())) {
            lines.addFirst(firstLine());
        }
        return String.join("\n", lines) + "\n";
    }

    /// The post after the first fix of each diagnostic that has one; of fixes that touch each other
    /// the first.
    String fix() {
        Post post = post();
        List<TextEdit> edits = new ArrayList<>();
        for (Diagnostic diagnostic : Checks.check(post)) {
            diagnostic.fixes().stream()
                    .limit(1)
                    .map(fix -> fix.change().edits())
                    .filter(more -> more.stream().noneMatch(edit -> touchesAny(edits, edit)))
                    .forEach(edits::addAll);
        }
        Edits all = new Edits();
        edits.forEach(all::add);
        return all.change().apply(post.text());
    }

    private static boolean touchesAny(List<TextEdit> edits, TextEdit edit) {
        return edits.stream()
                .anyMatch(other ->
                        other.range().touches(edit.range().start())
                                || edit.range().touches(other.range().start()));
    }
}
