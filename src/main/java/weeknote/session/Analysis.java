package weeknote.session;

import weeknote.assist.FieldProposals;
import weeknote.assist.SemanticTokens;
import weeknote.assist.Statistics;
import weeknote.post.Post;

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
}
