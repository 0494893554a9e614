package weeknote.ui;

import java.util.Optional;
import weeknote.assist.edit.RefactorCommand;
import weeknote.assist.refactor.LinkConversion;
import weeknote.assist.refactor.Proposal;
import weeknote.assist.refactor.Rename;
import weeknote.post.Post;
import weeknote.text.TextChange;
import weeknote.ui.assist.RenameField;
import weeknote.ui.source.SourceEditor;

/// Renames, converts and tidies what the author asks for, everywhere it stands.
final class Renaming {

    private final SourceEditor source;
    private final EditorView view;
    private final RenameField field = new RenameField();

    Renaming(SourceEditor source, EditorView view) {
        this.source = source;
        this.view = view;
    }

    RenameField field() {
        return field;
    }

    /// Asks for a new name of the label, footnote or heading at the caret.
    void rename() {
        Optional<Rename> rename =
                view.analysed().flatMap(post -> Rename.at(post, source.selection().caret()));
        rename.ifPresentOrElse(
                this::ask,
                () ->
                        view.status()
                                .answer(
                                        "Put the caret on a label, a footnote or a heading"
                                                + " first."));
    }

    private void ask(Rename rename) {
        source.boundsOf(rename.range())
                .ifPresent(place ->
                        field.show(
                                rename.name(),
                                source,
                                place,
                                name -> take(rename.to(name)),
                                source::requestFocus));
    }

    /// Applies a proposal; else the reason why not.
    private String take(Proposal proposal) {
        return switch (proposal) {
            case Proposal.Change(TextChange change) -> {
                source.apply(change);
                yield "";
            }
            case Proposal.Refusal(String reason) -> reason;
        };
    }

    /// Turns the link at the caret from inline into a reference, or back.
    void convertLink() {
        Optional<LinkConversion> conversion =
                view.analysed()
                        .flatMap(post -> LinkConversion.at(post, source.selection().caret()));
        String reason =
                conversion
                        .map(LinkConversion::proposal)
                        .map(this::take)
                        .orElse("Put the caret on a link first.");
        tell(reason);
    }

    /// Puts in order what stands all over the post, after showing what that changes.
    ///
    /// @param words what the menu calls it
    void tidy(RefactorCommand command, String words) {
        view.analysed()
                .ifPresent(post ->
                        command.proposal(post, source.selection().caret())
                                .ifPresent(proposal -> tidy(post, proposal, words)));
    }

    private void tidy(Post post, Proposal proposal, String words) {
        switch (proposal) {
            case Proposal.Change(TextChange change) -> {
                String after = change.apply(post.text());
                var dialog = new DiffDialog(source.getScene().getWindow());
                if (dialog.isWanted(words + "?", "Tidy", post.text(), after)
                        && post.text().equals(view.session().text())) {
                    source.apply(change);
                }
            }
            case Proposal.Refusal(String reason) -> tell(reason);
        }
    }

    private void tell(String reason) {
        if (!reason.isEmpty()) {
            view.status().answer(reason);
        }
    }
}
