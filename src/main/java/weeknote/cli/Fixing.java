package weeknote.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import weeknote.check.Diagnostic;
import weeknote.check.Fix;
import weeknote.site.PostFile;
import weeknote.text.LineIndex;
import weeknote.text.TextChange;
import weeknote.text.TextEdit;

/// Applies the safe fixes of one file.
record Fixing(Input input, Function<String, List<Diagnostic>> diagnostics) {

    /// What came of it.
    ///
    /// @param text of the file now
    /// @param done a line for each fix
    /// @param complaints why the file was left alone, if it was
    record Outcome(String text, List<String> done, List<String> complaints) {}

    Outcome run() throws IOException {
        PostFile file = PostFile.read(input.path());
        var printed = new DiagnosticText(input.path(), LineIndex.of(file.text()));
        List<String> done = new ArrayList<>();
        List<TextEdit> edits = new ArrayList<>();
        for (Diagnostic diagnostic : diagnostics.apply(file.text())) {
            List<Fix> safe = diagnostic.fixes().stream().limit(1).filter(Fix::isSafe).toList();
            for (Fix fix : safe) {
                if (isApart(edits, fix)) {
                    edits.addAll(fix.change().edits());
                    done.add(printed.fixed(diagnostic, fix));
                }
            }
        }
        edits.sort(Comparator.comparing(TextEdit::range));
        String fixed = new TextChange(edits).apply(file.text());
        return Saving.save(file, fixed)
                .map(reason -> leftAlone(file, reason))
                .orElseGet(() -> new Outcome(fixed, done, List.of()));
    }

    private static boolean isApart(List<TextEdit> edits, Fix fix) {
        return fix.change().edits().stream()
                .noneMatch(edit -> edits.stream().anyMatch(other -> meets(edit, other)));
    }

    private static boolean meets(TextEdit edit, TextEdit other) {
        return edit.range().overlaps(other.range())
                || edit.range().start() == other.range().start();
    }

    private Outcome leftAlone(PostFile file, String reason) {
        Answer answer = Answer.leftAlone(input, reason);
        return new Outcome(file.text(), List.of(), answer.complaints());
    }
}
