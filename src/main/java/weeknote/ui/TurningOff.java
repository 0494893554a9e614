package weeknote.ui;

import javafx.scene.control.MenuItem;
import weeknote.check.Diagnostic;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;

/// Turns a check off for the open post, by a comment at its end that readers do not see: `<!--
/// weeknote-disable link.http -->`.
final class TurningOff {

    private final EditorView view;

    TurningOff(EditorView view) {
        this.view = view;
    }

    MenuItem item(Diagnostic diagnostic) {
        return new ActionItem(
                "Turn off " + diagnostic.code() + " in this post",
                () -> view.source().apply(change(view.session().text(), diagnostic)));
    }

    private static TextChange change(String text, Diagnostic diagnostic) {
        // A paragraph of its own: what stands above it goes on no further.
        String gap = text.endsWith("\n\n") ? "" : text.endsWith("\n") ? "\n" : "\n\n";
        String comment = "<!-- weeknote-disable " + diagnostic.code() + " -->\n";
        return TextChange.of(TextEdit.insert(text.length(), gap + comment));
    }
}
