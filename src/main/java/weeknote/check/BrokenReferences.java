package weeknote.check;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import weeknote.check.MissingReference.Brackets;
import weeknote.check.MissingReference.Mark;
import weeknote.check.MissingReference.Source;
import weeknote.markdown.FootnoteReference;
import weeknote.markdown.LinkReference;
import weeknote.post.Post;

/// Why references of a post lead nowhere, in the words of the checks. What was not meant as a
/// reference, such as `[sic]`, has no reason.
///
/// Equal are those that say the same of every reference.
public final class BrokenReferences {

    private final Map<Source, String> reasons;

    private BrokenReferences(Map<Source, String> reasons) {
        this.reasons = reasons;
    }

    public static BrokenReferences in(Post post) {
        var reasons = new HashMap<Source, String>();
        for (MissingReference missing : ReferenceCheck.missing(post)) {
            reasons.putIfAbsent(missing.source(), missing.message());
        }
        return new BrokenReferences(reasons);
    }

    /// Why a reference leads nowhere.
    public Optional<String> reason(LinkReference reference) {
        return Optional.ofNullable(reasons.get(Brackets.of(reference)));
    }

    /// Why a mark has no footnote.
    public Optional<String> reason(FootnoteReference mark) {
        return Optional.ofNullable(reasons.get(new Mark(mark.label())));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BrokenReferences that && reasons.equals(that.reasons);
    }

    @Override
    public int hashCode() {
        return reasons.hashCode();
    }
}
