package weeknote.check;

import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import weeknote.post.Post;
import weeknote.site.PostLanguage;
import weeknote.site.PostPlace;

/// Whether a post is in a language that may double its words: Indonesian's `orang orang` is people.
/// Where neither the post nor its site names a language, its commonest words tell.
final class DoublingLanguage {

    private static final Set<String> NOT_DOUBLING =
            Set.of("en", "de", "fr", "nl", "es", "it", "pt", "sv", "da", "nb", "nn", "no");

    /// The commonest words of these languages.
    private static final Set<String> COMMON =
            Set.of(
                    ("the and of to in a is der die und das ist nicht le la les et des est el los"
                                    + " las que het een van en il che per o os um com och att som det og til")
                            .split(" "));

    private static final int ENOUGH = 20_000;

    private DoublingLanguage() {}

    static boolean mayBeOf(Post post, PostPlace place) {
        return PostLanguage.of(post)
                .or(() -> PostLanguage.of(place.site().config()))
                .map(tag -> !NOT_DOUBLING.contains(Locale.forLanguageTag(tag).getLanguage()))
                .orElseGet(() -> hasOtherWords(post));
    }

    private static boolean hasOtherWords(Post post) {
        int start = post.body().start();
        int end = Math.min(post.body().end(), start + ENOUGH);
        var words = new StringTokenizer(post.text().substring(start, end));
        int all = words.countTokens();
        int common = 0;
        while (words.hasMoreTokens()) {
            common += COMMON.contains(words.nextToken().toLowerCase(Locale.ROOT)) ? 1 : 0;
        }
        return common * 20 < all;
    }
}
