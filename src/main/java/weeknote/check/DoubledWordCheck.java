package weeknote.check;

import java.util.List;
import java.util.Set;
import weeknote.markdown.tree.BlockNode;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;
import weeknote.text.TextRange;

/// `text.doubled-word`: `the the`, also over a line end. Not over a sign, in code or in names, nor
/// in languages that double their words.
final class DoubledWordCheck implements Check {

    static final String CODE = "text.doubled-word";

    /// Nobody doubles these on purpose, so the second may go unseen.
    private static final Set<String> SURE =
            Set.of("the", "a", "an", "of", "and", "to", "with", "from", "und", "le", "et");

    @Override
    public List<String> codes() {
        return List.of(CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        var words = new DoubledWords(post.text());
        BlockNode.all(post.document().tree()).stream()
                .flatMap(block -> block.texts().stream())
                .forEach(words::read);
        List<DoubledWords.Pair> found = words.found();
        return found.isEmpty() || DoublingLanguage.mayBeOf(post, place)
                ? List.of()
                : found.stream().map(pair -> diagnostic(post.text(), pair)).toList();
    }

    private static Diagnostic diagnostic(String text, DoubledWords.Pair pair) {
        String word = pair.second().of(text);
        var withGap = new TextRange(pair.first().end(), pair.second().end());
        return new Diagnostic(
                CODE,
                Severity.WARNING,
                pair.second(),
                "“" + word + "” stands here twice.",
                List.of(
                        new Fix(
                                "Delete the second `" + word + "`",
                                TextChange.of(TextEdit.delete(withGap)),
                                SURE.contains(word))));
    }
}
