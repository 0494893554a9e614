package weeknote.session;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import weeknote.check.Diagnostic;
import weeknote.check.external.LinkVerdicts;
import weeknote.site.LineEnds;
import weeknote.site.PostFile;
import weeknote.site.PostIndex;
import weeknote.site.PostPlace;

/// A post that is not open, as its file has it now, and what the checks find in it.
///
/// @param text as it would be edited, with LF line ends: the diagnostics count in it
record CheckedFile(PostFile file, String text, List<Diagnostic> diagnostics) {

    CheckedFile {
        diagnostics = List.copyOf(diagnostics);
    }

    /// @throws IOException if it cannot be read
    static CheckedFile read(PostIndex index, Path path, LinkVerdicts verdicts) throws IOException {
        PostFile file = PostFile.read(path);
        String text = LineEnds.edited(file.text());
        var place = new PostPlace(path, index.site(), index);
        return new CheckedFile(file, text, Findings.in(index.site().read(text), place, verdicts));
    }

    PostProblems listed(String title) {
        return PostProblems.of(file.path(), title, text, Problems.of(diagnostics));
    }
}
