package weeknote.frontmatter;

import java.util.List;
import weeknote.text.TextRange;

/// What a reader found between the fences.
///
/// @param entries of the root mapping; none if it cannot be read
/// @param range the root mapping's own text, braces included; all between the fences if it has none
/// @param flow whether the root itself is written `{a: b}`
/// @param comments with their `#`, without the line end
/// @param aliases the anchors that are used, each once for every use
/// @param problems of reading; a breaking one says that `entries` is not to be relied on
record Source(
        List<Entry> entries,
        TextRange range,
        boolean flow,
        List<TextRange> comments,
        List<String> aliases,
        List<FrontMatterProblem> problems) {

    /// Nothing stands in `content`.
    static Source empty(TextRange content) {
        return new Source(List.of(), content, false, List.of(), List.of(), List.of());
    }

    static Source broken(FrontMatterProblem problem) {
        return new Source(
                List.of(), problem.range(), false, List.of(), List.of(), List.of(problem));
    }
}
