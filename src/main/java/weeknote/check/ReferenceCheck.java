package weeknote.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import weeknote.post.Post;
import weeknote.site.PostPlace;
import weeknote.text.TextRange;

/// References of links and footnotes without a definition, definitions without a reference, and
/// those that are there twice; found together, because one mistake can be any two of these.
final class ReferenceCheck implements Check {

    @Override
    public List<String> codes() {
        return List.of(
                MissingLabels.CODE,
                UnusedDefinitions.CODE,
                DuplicateDefinitions.CODE,
                MissingFootnotes.CODE,
                UnusedFootnotes.CODE,
                DuplicateFootnotes.CODE);
    }

    @Override
    public List<Diagnostic> check(Post post, PostPlace place) {
        List<MissingReference> missing = missing(post);
        Set<TextRange> answers = MissingReference.answers(missing);
        return Stream.of(
                        missing.stream().map(MissingReference::diagnostic),
                        UnusedDefinitions.in(post, answers).stream(),
                        DuplicateDefinitions.in(post, answers).stream(),
                        UnusedFootnotes.in(post, answers).stream(),
                        DuplicateFootnotes.in(post, answers).stream())
                .flatMap(each -> each)
                .toList();
    }

    static List<MissingReference> missing(Post post) {
        return Stream.concat(MissingLabels.in(post).stream(), MissingFootnotes.in(post).stream())
                .toList();
    }
}
