package weeknote.ui;

import weeknote.site.LineEnds;
import weeknote.site.PostFile;
import weeknote.text.LineIndex;
import weeknote.text.Selection;
import weeknote.text.TextRange;

/// A file that is nearly in UTF-8. One stray byte makes all letters look wrong that are not ASCII:
/// the author must know why.
///
/// @param offset of the first such byte in the file's text
record BrokenUtf8(PostFile file, int offset) {

    /// Says so above the post, which is open.
    void tell(EditorView view) {
        int start = LineEnds.edited(file.text().substring(0, offset)).length();
        int line = LineIndex.of(view.session().text()).lineOf(start) + 1;
        view.notice()
                .show(
                        file.path().getFileName()
                                + " is not valid UTF-8 at line "
                                + line
                                + ", so it is shown byte for byte as "
                                + file.format().displayName()
                                + ", and saved so.",
                        "Go to It",
                        () -> view.source().goTo(Selection.of(new TextRange(start, start + 1))));
    }
}
