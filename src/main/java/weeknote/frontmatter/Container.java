package weeknote.frontmatter;

import java.util.List;
import weeknote.text.TextRange;

/// A mapping that a key can stand in: the whole front matter, or the value of a key.
///
/// @param parents the keys that lead here, outermost first; none for the whole front matter
/// @param range the mapping's own text; for the whole front matter all between the fences
/// @param style [ValueStyle#FLOW], [ValueStyle#BLOCK], or [ValueStyle#EMPTY] for `params:` alone
record Container(List<Entry> parents, List<Entry> entries, TextRange range, ValueStyle style) {

    static Container root(Source source) {
        ValueStyle style = source.flow() ? ValueStyle.FLOW : ValueStyle.BLOCK;
        return new Container(List.of(), source.entries(), source.range(), style);
    }

    boolean isRoot() {
        return parents.isEmpty();
    }
}
