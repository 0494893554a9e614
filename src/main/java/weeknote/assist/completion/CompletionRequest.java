package weeknote.assist.completion;

import java.nio.file.Path;
import weeknote.post.Post;
import weeknote.site.PostIndex;

/// Where a completion is asked for, and what it may know.
///
/// @param path of the post's file, absolute; `Path.of("")` for a post without one
public record CompletionRequest(Post post, int caret, Path path, PostIndex index) {

    /// For a post that stands alone.
    public static CompletionRequest of(Post post, int caret) {
        return new CompletionRequest(post, caret, Path.of(""), PostIndex.NONE);
    }
}
