package weeknote.session;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import weeknote.check.Checks;
import weeknote.check.Diagnostic;
import weeknote.check.external.ExternalLinks;
import weeknote.check.external.LinkVerdicts;
import weeknote.post.Post;
import weeknote.site.PostPlace;

/// All that is found in a post: by the checks, and by what the web has answered so far.
final class Findings {

    private Findings() {}

    static List<Diagnostic> in(Post post, PostPlace place, LinkVerdicts verdicts) {
        List<Diagnostic> web = ExternalLinks.check(post, verdicts);
        return Stream.concat(
                        Checks.check(post, place).stream(),
                        Checks.wanted(web, post, place).stream())
                .sorted(Comparator.comparing(Diagnostic::range))
                .toList();
    }
}
