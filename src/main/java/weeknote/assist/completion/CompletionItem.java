package weeknote.assist.completion;

import java.util.List;
import weeknote.text.TextChange;
import weeknote.text.TextRange;

/// One thing to choose.
///
/// @param label what the author looks for: a link label, a title, a path
/// @param detail what it leads to or says; may be empty
/// @param change what choosing it does to the post
/// @param caret where the caret goes in the changed text
/// @param matches what of `label` fits what was typed
public record CompletionItem(
        Kind kind,
        String label,
        String detail,
        TextChange change,
        int caret,
        List<TextRange> matches) {

    /// What is offered.
    public enum Kind {
        LABEL,
        FOOTNOTE,
        POST,
        HEADING,
        IMAGE,
        FILE,
        SHORTCODE,
        ARGUMENT,
        KEY,
        TERM
    }

    public CompletionItem {
        matches = List.copyOf(matches);
    }
}
