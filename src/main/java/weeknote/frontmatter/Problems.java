package weeknote.frontmatter;

import java.util.List;

/// Collects what is wrong with a front matter.
final class Problems {

    private Problems() {}

    static List<FrontMatterProblem> of(String post, Fences fences, Source source) {
        return source.problems();
    }
}
