package weeknote.session;

import weeknote.assist.FieldProposals;
import weeknote.assist.SemanticTokens;
import weeknote.assist.Statistics;
import weeknote.post.Post;
import weeknote.post.Revision;

/// What follows from one text beside its preview. It is pure: made on any thread, read by all
/// views.
///
/// @param tokens what the source is coloured by
public record Analysis(
        Post post, SemanticTokens tokens, Statistics statistics, FieldProposals proposals) {

    public static Analysis of(Post post) {
        return new Analysis(
                post, SemanticTokens.of(post), Statistics.of(post), FieldProposals.of(post));
    }

    /// That of the post after a change, at the cost of what the change has touched.
    Analysis after(Revision revision) {
        if (revision.kept().isNothing()) {
            return of(revision.post());
        }
        return new Analysis(
                revision.post(),
                tokens.after(revision),
                statistics.after(post, revision),
                FieldProposals.of(revision.post()));
    }
}
