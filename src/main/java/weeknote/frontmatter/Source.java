package weeknote.frontmatter;

import java.util.List;
import weeknote.text.TextRange;

/// What a reader found between the fences.
///
/// @param entries of the root mapping; none if it cannot be read
/// @param flow whether the root itself is written `{a: b}`
/// @param comments with their `#`, without the line end
/// @param aliases the anchors that are used, each once for every use
/// @param problems of reading; a breaking one says that `entries` is not to be relied on
record Source(
        List<Entry> entries,
        boolean flow,
        List<TextRange> comments,
        List<String> aliases,
        List<FrontMatterProblem> problems) {

    static final Source EMPTY = new Source(List.of(), false, List.of(), List.of(), List.of());

    static Source broken(FrontMatterProblem problem) {
        return new Source(List.of(), false, List.of(), List.of(), List.of(problem));
    }
}
