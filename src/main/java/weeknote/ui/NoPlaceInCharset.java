package weeknote.ui;

import java.util.List;
import weeknote.session.EditingSession;
import weeknote.session.SaveListener;
import weeknote.site.FileFormat;
import weeknote.site.SaveOutcome;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// A save that came to a character which the file's charset does not have: a bar asks what to do.
///
/// @param saving is told of the save that the author answers with
record NoPlaceInCharset(EditorView view, EditingSession session, SaveListener saving) {

    void ask(SaveOutcome.NoPlaceFor no) {
        view.notice()
                .show(
                        Tone.FAILURE,
                        "Not saved: "
                                + no.format().displayName()
                                + " has no place for “"
                                + no.character()
                                + "”.",
                        List.of(
                                new Notice.Choice("Save as UTF-8", this::saveAsUtf8),
                                new Notice.Choice("Go to It", () -> goTo(no.character()))));
    }

    private void saveAsUtf8() {
        session.path().ifPresent(path -> session.saveAs(path, FileFormat.UTF_8, saving));
    }

    private void goTo(String character) {
        int start = view.session().text().indexOf(character);
        if (session == view.session() && start >= 0) {
            view.source().goTo(Selection.of(new TextRange(start, start + character.length())));
            view.source().requestFocus();
        }
    }
}
