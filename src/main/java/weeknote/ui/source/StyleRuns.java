package weeknote.ui.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import weeknote.assist.SemanticTokens;
import weeknote.text.TextRange;

/// Tokens and marks together as the toolkit wants them: one run of style classes behind the other.
final class StyleRuns {

    private final SemanticTokens tokens;
    private final List<Mark> marks;
    private final List<Mark> open = new ArrayList<>();
    private int next;

    private StyleRuns(SemanticTokens tokens, List<Mark> marks) {
        this.tokens = tokens;
        this.marks = marks;
    }

    /// The styles of a stretch of the text.
    static StyleSpans<Collection<String>> within(
            TextRange range, SemanticTokens tokens, Marks marks) {
        List<Mark> here = new ArrayList<>(marks.within(range));
        here.sort(Comparator.comparing(Mark::range));
        return new StyleRuns(tokens, here).spans(range);
    }

    private StyleSpans<Collection<String>> spans(TextRange range) {
        var cuts = new TreeSet<Integer>();
        marks.forEach(mark -> cuts.addAll(List.of(mark.range().start(), mark.range().end())));
        var builder = new StyleSpansBuilder<Collection<String>>();
        int offset = range.start();
        int run = tokens.runAt(offset);
        do {
            Integer cut = cuts.higher(offset);
            int end =
                    Math.min(
                            Math.min(tokens.endOf(run), range.end()),
                            cut == null ? range.end() : cut);
            builder.add(classes(run, offset), end - offset);
            offset = end;
            run += offset == tokens.endOf(run) ? 1 : 0;
        } while (offset < range.end());
        return builder.create();
    }

    private Collection<String> classes(int run, int offset) {
        while (next < marks.size() && marks.get(next).range().start() <= offset) {
            open.add(marks.get(next++));
        }
        open.removeIf(mark -> mark.range().end() <= offset);
        List<String> names = tokens.names().get(run);
        if (open.isEmpty()) {
            return names;
        }
        List<String> all = new ArrayList<>(names);
        open.forEach(mark -> all.add(mark.kind().styleClass()));
        return List.copyOf(all);
    }
}
