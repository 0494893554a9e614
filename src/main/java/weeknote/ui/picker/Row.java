package weeknote.ui.picker;

import java.util.List;
import weeknote.text.TextRange;

/// Something to choose.
///
/// @param depth how far it is indented, from 0
/// @param label what the author looks for
/// @param detail what tells it from others, such as its key; may be empty
/// @param matches what of `label` fits what was typed
/// @param choose what choosing it does
public record Row(
        int depth, String label, String detail, List<TextRange> matches, Runnable choose) {

    public Row {
        matches = List.copyOf(matches);
    }
}
