package weeknote.assist.edit;

import java.util.Optional;
import weeknote.assist.refactor.Proposal;
import weeknote.assist.refactor.Rename;
import weeknote.post.Post;
import weeknote.text.Selection;

/// Gives what stands at the caret another name.
record RenameTo(String name) implements SmartEdit {

    @Override
    public Optional<Edited> apply(Post post, Selection selection) {
        return Rename.at(post, selection.caret())
                .map(rename -> rename.to(name))
                .filter(Proposal.Change.class::isInstance)
                .map(proposal -> ((Proposal.Change) proposal).change())
                .map(change -> Edited.staying(change, selection));
    }
}
