package weeknote.text;

import java.util.ArrayList;
import java.util.List;

/// A text as its lines, each with its line feed; the last one may be without.
///
/// `"a\nb"` is `"a\n"` and `"b"`; the empty text has no lines.
final class Lines {

    private Lines() {}

    static List<String> of(String text) {
        List<String> lines = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int feed = text.indexOf('\n', start);
            int end = feed < 0 ? text.length() : feed + 1;
            lines.add(text.substring(start, end));
            start = end;
        }
        return lines;
    }
}
