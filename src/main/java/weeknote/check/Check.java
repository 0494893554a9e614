package weeknote.check;

import java.util.List;
import weeknote.post.Post;
import weeknote.site.PostPlace;

/// One thing to look for, or a few that are found together. It never fails, and keeps nothing
/// between two posts.
interface Check {

    /// Every code that its diagnostics can have.
    List<String> codes();

    List<Diagnostic> check(Post post, PostPlace place);
}
