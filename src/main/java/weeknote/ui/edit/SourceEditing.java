package weeknote.ui.edit;

import java.util.function.Supplier;
import javafx.scene.input.MouseEvent;
import weeknote.assist.edit.EditCommand;
import weeknote.session.Analysis;
import weeknote.session.EditingSession;
import weeknote.text.Selection;
import weeknote.text.TextChange;
import weeknote.ui.source.SourceEditor;

/// The editing commands in the source of the open post: its keys, and what the menus ask for.
public final class SourceEditing {

    private final SourceEditor source;
    private final Supplier<EditingSession> session;
    private final Editing editing;
    private final WayBack wayBack = new WayBack();

    /// @param session the open one
    public SourceEditing(SourceEditor source, Supplier<EditingSession> session) {
        this.source = source;
        this.session = session;
        editing = new Editing(source, session);
        source.onKey(new EditingKeys(editing, this::goBack)::handle);
        source.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> wayBack.forget());
    }

    public void analysed(Analysis analysis, TextChange since) {
        editing.analysed(analysis, since);
    }

    public void changed(TextChange change) {
        editing.changed(change);
        wayBack.changed(change);
    }

    /// Another post is opened.
    public void forget() {
        editing.forget();
        wayBack.forget();
    }

    /// Does what a menu says.
    public void run(EditCommand command) {
        Selection before = source.selection();
        var edited = command.isLocal() ? editing.here(command) : editing.inPost(command);
        if (command == EditCommand.FOOTNOTE) {
            edited.ifPresent(inserted -> wayBack.remember(inserted, before, session.get().text()));
        }
    }

    private void goBack() {
        wayBack.take().ifPresent(place -> source.select(Selection.at(place)));
    }
}
