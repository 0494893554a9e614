package weeknote.ui;

import javafx.scene.input.Clipboard;
import weeknote.assist.edit.format.NewLink;
import weeknote.assist.edit.paste.Address;
import weeknote.text.Selection;
import weeknote.text.TextRange;
import weeknote.ui.assist.LinkField;
import weeknote.ui.source.SourceEditor;

/// Asks for a link where there is nothing to make one of, beginning with the address that the
/// clipboard holds.
final class Linking {

    private final SourceEditor source;
    private final Editing editing;
    private final LinkField field = new LinkField();

    Linking(SourceEditor source, Editing editing) {
        this.source = source;
        this.editing = editing;
    }

    LinkField field() {
        return field;
    }

    /// Whether it asks.
    boolean ask() {
        Selection selection = source.selection();
        if (!source.isEditable() || !NewLink.isWanted(editing.post(), selection)) {
            return false;
        }
        source.boundsOf(TextRange.at(selection.caret()))
                .ifPresent(caret ->
                        field.show(
                                known(),
                                source,
                                caret,
                                (address, text) -> editing.inPost(new NewLink(address, text)),
                                source::requestFocus));
        return field.isShowing();
    }

    private static String known() {
        String copied = Clipboard.getSystemClipboard().getString();
        return copied == null
                ? ""
                : Address.destination(copied).map(uri -> copied.strip()).orElse("");
    }
}
