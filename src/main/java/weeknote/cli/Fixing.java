package weeknote.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import weeknote.check.Diagnostic;
import weeknote.check.Fixes;
import weeknote.site.PostFile;
import weeknote.text.LineIndex;

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
        var fixes = new Fixes();
        for (Diagnostic diagnostic : diagnostics.apply(file.text())) {
            diagnostic.fixes().stream()
                    .limit(1)
                    .filter(fix -> fix.isSafe() && fixes.add(fix))
                    .forEach(fix -> done.add(printed.fixed(diagnostic, fix)));
        }
        String fixed = fixes.change().apply(file.text());
        return Saving.save(file, fixed)
                .map(reason -> leftAlone(file, reason))
                .orElseGet(() -> new Outcome(fixed, done, List.of()));
    }

    private Outcome leftAlone(PostFile file, String reason) {
        Answer answer = Answer.leftAlone(input, reason);
        return new Outcome(file.text(), List.of(), answer.complaints());
    }
}
