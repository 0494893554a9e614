package weeknote.ui.problems;

import java.util.ArrayList;
import java.util.List;
import weeknote.session.ListedProblem;
import weeknote.session.PostProblems;

/// A line of the list.
public sealed interface ProblemRow {

    PostProblems post();

    /// A post, above its problems.
    ///
    /// @param count how many of them are shown
    /// @param isFolded whether they are folded away
    record Heading(PostProblems post, int count, boolean isFolded) implements ProblemRow {}

    /// One problem of a post.
    record Entry(PostProblems post, ListedProblem problem) implements ProblemRow {}

    /// The lines for these posts, those of which nothing is shown left out.
    ///
    /// @param isGrouped whether each post has a heading
    static List<ProblemRow> of(List<PostProblems> posts, ProblemFilter filter, boolean isGrouped) {
        List<ProblemRow> rows = new ArrayList<>();
        for (PostProblems post : posts) {
            List<ProblemRow> entries =
                    post.problems().stream()
                            .filter(problem -> filter.shows(post, problem.diagnostic()))
                            .<ProblemRow>map(problem -> new Entry(post, problem))
                            .toList();
            boolean isFolded = isGrouped && filter.folded().contains(post.path());
            if (isGrouped && !entries.isEmpty()) {
                rows.add(new Heading(post, entries.size(), isFolded));
            }
            rows.addAll(isFolded ? List.of() : entries);
        }
        return rows;
    }
}
