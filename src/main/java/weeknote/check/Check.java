package weeknote.check;

import java.util.List;
import weeknote.post.Post;

/// One thing to look for. It never fails, and keeps nothing between two posts.
@FunctionalInterface
public interface Check {

    List<Diagnostic> check(Post post);
}
