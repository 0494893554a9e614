package weeknote.ui;

import java.util.Optional;
import java.util.function.Supplier;
import javafx.print.PrinterJob;
import javafx.stage.Stage;

/// Prints the post as the preview shows it.
///
/// @param jobs makes a job; empty where there is no printer
record Printing(Stage stage, EditorView view, Supplier<Optional<PrinterJob>> jobs) {

    void print() {
        jobs.get().ifPresentOrElse(this::print, this::sayWhyNot);
    }

    private void print(PrinterJob job) {
        job.getJobSettings().setJobName(stage.getTitle());
        if (job.showPrintDialog(stage)) {
            view.preview().print(job);
            job.endJob();
        } else {
            job.cancelJob();
        }
    }

    private void sayWhyNot() {
        view.notice().show(Tone.FAILURE, "No printer is set up on this computer.");
    }
}
