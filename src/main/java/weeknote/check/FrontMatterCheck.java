package weeknote.check;

import java.util.List;
import weeknote.frontmatter.FrontMatterProblem;
import weeknote.post.Post;

/// `frontmatter.*`: what reading the front matter met. Where nothing can be read, the site cannot
/// be built either.
final class FrontMatterCheck implements Check {

    @Override
    public List<Diagnostic> check(Post post) {
        return post.frontMatter().problems().stream().map(FrontMatterCheck::diagnostic).toList();
    }

    private static Diagnostic diagnostic(FrontMatterProblem problem) {
        boolean isBreaking = problem.kind().isBreaking();
        List<Fix> fixes =
                problem.fixes().stream()
                        .map(fix -> new Fix(fix.title(), fix.change(), isBreaking))
                        .toList();
        return new Diagnostic(
                problem.kind().code(),
                isBreaking ? Severity.ERROR : Severity.WARNING,
                problem.range(),
                problem.message(),
                fixes);
    }
}
