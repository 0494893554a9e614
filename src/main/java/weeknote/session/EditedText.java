package weeknote.session;

import weeknote.site.LineEnds;
import weeknote.site.PostFile;
import weeknote.text.TextChange;

/// A text as it is edited, beside where it comes from.
///
/// @param lineEnds of each line, as they go to the file
/// @param text with LF line ends
/// @param savedText what was last read or saved, with LF line ends
record EditedText(Origin origin, LineEnds lineEnds, String text, String savedText) {

    /// A text that nothing was done to yet.
    static EditedText of(Origin origin) {
        String text = LineEnds.edited(origin.fileText());
        return new EditedText(origin, LineEnds.of(origin.fileText()), text, text);
    }

    boolean isAsRead() {
        return text.equals(savedText);
    }

    /// What was done to the text since it was read or saved.
    TextChange typed() {
        return TextChange.between(savedText, text);
    }

    /// The text as it goes to the file; one that is back where it began is the file's own, byte for
    /// byte.
    String fileText() {
        return isAsRead() ? origin.fileText() : lineEnds.fileText(text);
    }

    EditedText after(TextChange change) {
        String changed = change.apply(text);
        // Where it began, each line has the line end it had.
        LineEnds changedEnds =
                changed.equals(savedText) ? LineEnds.of(origin.fileText()) : lineEnds.after(change);
        return new EditedText(origin, changedEnds, changed, savedText);
    }

    /// The text was saved in a file.
    EditedText savedIn(PostFile file) {
        return new EditedText(new Origin.File(file), lineEnds, text, LineEnds.edited(file.text()));
    }

    /// Another program wrote the file: the text stays as it is, with the line ends of that.
    EditedText beside(PostFile now) {
        EditedText beside = savedIn(now);
        LineEnds ends = LineEnds.of(now.text()).after(beside.typed());
        return new EditedText(beside.origin, ends, text, beside.savedText);
    }
}
