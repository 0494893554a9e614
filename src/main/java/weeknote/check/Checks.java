package weeknote.check;

import java.util.Comparator;
import java.util.List;
import weeknote.post.Post;

/// All checks there are.
public final class Checks {

    private static final List<Check> ALL =
            List.of(
                    new FrontMatterCheck(),
                    new UndefinedLabelCheck(),
                    new UnusedDefinitionCheck(),
                    new UndefinedFootnoteCheck(),
                    new UnusedFootnoteCheck());

    private Checks() {}

    /// What all checks find in a post, in the order of the text.
    public static List<Diagnostic> check(Post post) {
        return ALL.stream()
                .flatMap(check -> check.check(post).stream())
                .sorted(Comparator.comparing(Diagnostic::range))
                .toList();
    }
}
