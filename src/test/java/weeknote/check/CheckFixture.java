package weeknote.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import weeknote.post.Post;
import weeknote.text.LineIndex;
import weeknote.text.Position;

/// A post with what the checks should find in it, and what it is after its fixes:
///
/// ```
/// See [x][fooo].
/// %%      ^^^^ link.undefined-label: No definition for `fooo`. Nearest: `food`.
/// --- fixed
/// See [x][food].
/// ```
///
/// A marked range lies in the line above and does not begin in its first two columns.
record CheckFixture(String marked, String fixed) {

    private static final String MARK = "%%";
    private static final String FIXED = "--- fixed\n";

    static CheckFixture of(String file) {
        int end = file.indexOf(FIXED);
        return new CheckFixture(file.substring(0, end), file.substring(end + FIXED.length()));
    }

    /// The post itself.
    String text() {
        var text = new StringBuilder();
        marked.lines()
                .filter(line -> !line.startsWith(MARK))
                .forEach(line -> text.append(line).append('\n'));
        return text.toString();
    }

    /// The post with what the checks find in it, as in the fixture.
    static String mark(String text) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        LineIndex index = LineIndex.of(text);
        for (Diagnostic diagnostic : Checks.check(Post.of(text)).reversed()) {
            Position start = index.positionOf(diagnostic.range().start());
            String mark =
                    MARK
                            + " ".repeat(Math.max(0, start.character() - MARK.length()))
                            + "^".repeat(diagnostic.range().length());
            lines.add(
                    start.line() + 1, mark + " " + diagnostic.code() + ": " + diagnostic.message());
        }
        return String.join("\n", lines) + "\n";
    }

    /// The post after the first fix of each diagnostic that has one.
    static String fix(String text) {
        return Checks.check(Post.of(text)).stream()
                .filter(diagnostic -> !diagnostic.fixes().isEmpty())
                .sorted(Comparator.comparing(Diagnostic::range).reversed())
                .reduce(
                        text,
                        (post, diagnostic) -> diagnostic.fixes().getFirst().change().apply(post),
                        (a, b) -> b);
    }
}
