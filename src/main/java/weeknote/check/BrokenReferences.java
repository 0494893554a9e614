package weeknote.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import weeknote.check.MissingReference.Brackets;
import weeknote.check.MissingReference.Mark;
import weeknote.markdown.FootnoteReference;
import weeknote.markdown.LinkReference;
import weeknote.post.Post;

/// Why references of a post lead nowhere, in the words of the checks. What was not meant as a
/// reference, such as `[sic]`, has no reason.
public final class BrokenReferences {

    private final Map<Brackets, String> links = new HashMap<>();
    private final Map<String, String> marks = new HashMap<>();

    private BrokenReferences() {}

    public static BrokenReferences in(Post post) {
        var reasons = new BrokenReferences();
        ReferenceCheck.missing(post).forEach(reasons::add);
        return reasons;
    }

    private void add(MissingReference missing) {
        switch (missing.source()) {
            case Mark(String label) -> marks.putIfAbsent(label, missing.message());
            case Brackets brackets -> links.putIfAbsent(brackets, missing.message());
        }
    }

    /// Why a reference leads nowhere.
    public Optional<String> reason(LinkReference reference) {
        return Optional.ofNullable(links.get(Brackets.of(reference)));
    }

    /// Why a mark has no footnote.
    public Optional<String> reason(FootnoteReference mark) {
        return Optional.ofNullable(marks.get(mark.label()));
    }
}
