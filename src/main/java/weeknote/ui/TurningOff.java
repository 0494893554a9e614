package weeknote.ui;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.scene.control.MenuItem;
import weeknote.check.Diagnostic;
import weeknote.site.DiskReason;
import weeknote.site.Site;
import weeknote.site.SiteKind;
import weeknote.site.SiteSettingsFile;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;

/// Turns a check off: for the open post, by a comment at its end that readers do not see, `<!--
/// weeknote-disable link.http -->`; for its site, in `.weeknote.yaml` at the top.
final class TurningOff {

    private final EditorView view;
    private final Executor background;

    TurningOff(EditorView view, Executor background) {
        this.view = view;
        this.background = background;
    }

    MenuItem inPost(Diagnostic diagnostic) {
        return item(
                diagnostic,
                "post",
                () -> view.source().apply(change(view.session().text(), diagnostic)));
    }

    /// Nothing for a post that has no file, and so no site.
    Optional<MenuItem> inSite(Diagnostic diagnostic) {
        Site site = view.session().site();
        String where = site.kind() == SiteKind.NONE ? "folder" : "site";
        return view.session()
                .path()
                .map(_ -> item(diagnostic, where, () -> turnOff(diagnostic.code(), site, where)));
    }

    private static MenuItem item(Diagnostic diagnostic, String where, Runnable action) {
        return new ActionItem("Turn off " + diagnostic.code() + " in this " + where, action);
    }

    private static TextChange change(String text, Diagnostic diagnostic) {
        // A paragraph of its own: what stands above it goes on no further.
        String gap = text.endsWith("\n\n") ? "" : text.endsWith("\n") ? "\n" : "\n\n";
        String comment = "<!-- weeknote-disable " + diagnostic.code() + " -->\n";
        return TextChange.of(TextEdit.insert(text.length(), gap + comment));
    }

    private void turnOff(String code, Site site, String where) {
        write(() -> {
            SiteSettingsFile.Written written = SiteSettingsFile.of(site).turnOff(code);
            String sentence =
                    "%s is off in this %s, by %s."
                            .formatted(code, where, site.root().relativize(written.now().path()));
            return () ->
                    view.notice()
                            .show(
                                    Tone.INFORMATION,
                                    sentence,
                                    List.of(new Notice.Choice("Undo", () -> undo(written))));
        });
    }

    private void undo(SiteSettingsFile.Written written) {
        write(() -> {
            written.undo();
            return () -> {};
        });
    }

    /// Something to write, and how to tell of it.
    @FunctionalInterface
    private interface Writing {
        Runnable write() throws IOException;
    }

    private void write(Writing writing) {
        background.execute(() -> {
            try {
                Runnable told = writing.write();
                view.afterFrame()
                        .execute(() -> {
                            told.run();
                            view.siteChanged();
                        });
            } catch (IOException e) {
                String reason = DiskReason.of(e);
                view.afterFrame().execute(() -> view.notice().show(Tone.FAILURE, reason));
            }
        });
    }
}
