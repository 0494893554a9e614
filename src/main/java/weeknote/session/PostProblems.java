package weeknote.session;

import java.nio.file.Path;
import java.util.List;
import weeknote.text.LineIndex;

/// The problems of one post, as a list shows them.
///
/// @param path of its file; empty for a post without one
public record PostProblems(Path path, String title, List<ListedProblem> problems) {

    public PostProblems {
        problems = List.copyOf(problems);
    }

    /// The problems of a text, each with its line.
    ///
    /// @param problems of `text`
    public static PostProblems of(Path path, String title, String text, Problems problems) {
        var lines = LineIndex.of(text);
        return new PostProblems(
                path,
                title,
                problems.all().stream()
                        .map(each ->
                                new ListedProblem(
                                        each.diagnostic(),
                                        lines.positionOf(
                                                Math.min(each.range().start(), text.length()))))
                        .toList());
    }
}
