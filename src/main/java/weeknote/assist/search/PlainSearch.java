package weeknote.assist.search;

import java.util.ArrayList;
import java.util.List;
import weeknote.text.TextRange;

/// Finds a text as it is written, in its own case or in any.
final class PlainSearch {

    private PlainSearch() {}

    static Hits find(String text, TextRange within, Query query) {
        String pattern = query.pattern();
        boolean keepsCase = query.has(Query.Option.CASE);
        String wanted = Folded.of(pattern, new TextRange(0, pattern.length()), keepsCase).text();
        if (wanted.isEmpty()) {
            return Hits.NONE;
        }
        Folded folded = Folded.of(text, within, keepsCase);
        String searched = folded.text();
        List<TextRange> hits = new ArrayList<>();
        int index = searched.indexOf(wanted);
        while (index >= 0) {
            int end = index + wanted.length();
            boolean isWhole = folded.isBoundary(index) && folded.isBoundary(end);
            TextRange hit = folded.origin(index, end);
            if (isWhole && (!query.has(Query.Option.WORD) || WordEdges.around(text, hit))) {
                hits.add(hit);
                index = searched.indexOf(wanted, end);
            } else {
                index = searched.indexOf(wanted, index + 1);
            }
        }
        return new Hits(hits);
    }
}
