package weeknote.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import weeknote.session.EditingSession;
import weeknote.session.SaveListener;
import weeknote.site.DiskReason;
import weeknote.site.SaveOutcome;

/// A save that the disk refused: a bar says why, and stays until the text is on a disk.
final class FailedSave {

    private final EditorView view;
    private final EditingSession session;
    private final Function<String, Optional<Path>> chooser;
    private final Runnable remake;

    /// @param chooser asks for the place of a copy that is to have this name
    /// @param remake makes the folder of the post again, and saves
    FailedSave(
            EditorView view,
            EditingSession session,
            Function<String, Optional<Path>> chooser,
            Runnable remake) {
        this.remake = remake;
        this.view = view;
        this.session = session;
        this.chooser = chooser;
    }

    void show(IOException reason) {
        show(name() + " was not saved. " + DiskReason.of(reason) + " Your text is still here.");
    }

    private void show(String sentence) {
        List<Notice.Choice> choices = new ArrayList<>();
        if (isWithoutFolder()) {
            choices.add(new Notice.Choice("Make the Folder", remake));
        }
        choices.add(new Notice.Choice("Save a Copy…", () -> copy(sentence)));
        view.notice().show(Tone.FAILURE, sentence, choices);
    }

    private boolean isWithoutFolder() {
        return session.path()
                .map(path -> path.toAbsolutePath().getParent())
                .filter(folder -> !folder.toFile().exists())
                .isPresent();
    }

    private void copy(String sentence) {
        String name = session.path().isEmpty() ? "note.md" : "copy-of-" + name();
        chooser.apply(name).ifPresentOrElse(this::copyTo, () -> show(sentence));
    }

    private void copyTo(Path copy) {
        session.saveCopy(
                copy,
                new SaveListener() {
                    @Override
                    public void saved(SaveOutcome outcome) {
                        view.notice()
                                .show(
                                        Tone.INFORMATION,
                                        "Your text as it was just now is in "
                                                + copy
                                                + ". "
                                                + name()
                                                + " itself is not saved.");
                    }

                    @Override
                    public void failed(IOException reason) {
                        FailedSave.this.show(
                                "No copy was made. "
                                        + DiskReason.of(reason)
                                        + " Your text is still here.");
                    }
                });
    }

    private String name() {
        return session.path().map(path -> String.valueOf(path.getFileName())).orElse("The note");
    }
}
