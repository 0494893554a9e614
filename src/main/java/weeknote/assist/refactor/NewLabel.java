package weeknote.assist.refactor;

import weeknote.post.Post;
import weeknote.text.Edits;
import weeknote.text.TextRange;

/// Another label, written wherever the old one stands.
record NewLabel(Post post, String label, Edits edits) {

    static NewLabel of(Post post, String label) {
        return new NewLabel(post, label, new Edits());
    }

    void write(TextRange labelRange) {
        if (!labelRange.of(post.text()).equals(label)) {
            edits.replace(labelRange, label);
        }
    }

    void insert(int offset, String written) {
        edits.insert(offset, written);
    }

    /// All that was written, if readers see no difference. What is undefined is shown with its
    /// brackets, so that its rename is seen.
    Proposal proposal(boolean isDefined) {
        return isDefined
                ? SamePage.of(post)
                        .keeping(
                                "With the label `" + label + "` the text would change.",
                                edits.change())
                : new Proposal.Change(edits.change());
    }
}
