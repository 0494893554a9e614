package weeknote.check;

import java.util.List;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.text.TextRange;

/// `link.undefined-label`: `[article][krebcensorship]` where only `[krebscensorship]:` is defined.
/// Readers see the brackets.
final class UndefinedLabelCheck implements Check {

    static final String CODE = "link.undefined-label";

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        return MissingLabel.in(post.document()).stream()
                .map(UndefinedLabelCheck::diagnostic)
                .toList();
    }

    private static Diagnostic diagnostic(MissingLabel missing) {
        TextRange range = missing.reference().labelRange();
        return Guesses.error(CODE, range, missing.message(), missing.guesses());
    }
}
