package weeknote.check;

import java.util.Arrays;
import java.util.List;
import weeknote.frontmatter.FrontMatter;
import weeknote.frontmatter.FrontMatterProblem;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.site.SiteKind;

/// `frontmatter.*`: what reading the front matter met. Where nothing can be read, the site cannot
/// be built either.
final class FrontMatterCheck implements Check {

    @Override
    public List<String> codes() {
        return Arrays.stream(FrontMatterProblem.Kind.values())
                .map(FrontMatterProblem.Kind::code)
                .toList();
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        return post.frontMatter().problems().stream()
                .filter(problem -> place.site().kind() != SiteKind.NONE || !isOfHugo(problem))
                .map(problem -> diagnostic(problem, post))
                .toList();
    }

    /// Another engine may read what begins with `{` as a template.
    private static boolean isOfHugo(FrontMatterProblem problem) {
        return problem.kind() == FrontMatterProblem.Kind.TAKEN_FOR_FRONT_MATTER;
    }

    private static Diagnostic diagnostic(FrontMatterProblem problem, Post post) {
        boolean isBreaking = problem.kind().isBreaking();
        List<Fix> fixes =
                problem.fixes().stream()
                        .map(fix ->
                                new Fix(fix.title(), fix.change(), isBreaking && mends(fix, post)))
                        .toList();
        return new Diagnostic(
                problem.kind().code(),
                isBreaking ? Severity.ERROR : Severity.WARNING,
                problem.range(),
                problem.message(),
                fixes);
    }

    /// Whether the front matter can be read afterwards.
    private static boolean mends(FrontMatterProblem.Fix fix, Post post) {
        String mended = fix.change().apply(post.text());
        return FrontMatter.of(mended, post.frontMatter().engine()).isEditable();
    }
}
