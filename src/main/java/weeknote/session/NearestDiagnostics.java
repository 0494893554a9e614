package weeknote.session;

import java.util.Comparator;
import java.util.List;
import weeknote.check.Diagnostic;
import weeknote.markdown.LinkReference;
import weeknote.post.Post;
import weeknote.text.TextRange;

/// What a menu at the caret is about: the diagnostics there, or else those of the caret's line.
public final class NearestDiagnostics {

    private NearestDiagnostics() {}

    /// Whether the caret is in the diagnostic's range, or else in the link whose label it is about.
    static boolean isAt(Diagnostic diagnostic, Post post, int caret) {
        TextRange range = diagnostic.range();
        return range.touches(caret)
                || post.document().undefinedReferences().stream()
                        .filter(reference -> reference.labelRange().equals(range))
                        .map(LinkReference::range)
                        .anyMatch(reference -> reference.touches(caret));
    }

    /// The nearest first; of those around the caret the shortest, for it is the most exact.
    public static List<Diagnostic> to(int caret, Post post, List<Diagnostic> diagnostics) {
        List<Diagnostic> here =
                diagnostics.stream().filter(each -> isAt(each, post, caret)).toList();
        TextRange line = lineOf(caret, post.text());
        return (here.isEmpty()
                        ? diagnostics.stream().filter(each -> isOn(line, each))
                        : here.stream())
                .sorted(
                        Comparator.comparingInt((Diagnostic each) -> distance(each.range(), caret))
                                .thenComparingInt(each -> each.range().length())
                                .thenComparing(Diagnostic::severity))
                .toList();
    }

    private static boolean isOn(TextRange line, Diagnostic diagnostic) {
        return diagnostic.range().overlaps(line) || line.touches(diagnostic.range().start());
    }

    private static TextRange lineOf(int caret, String text) {
        int next = text.indexOf('\n', caret);
        return new TextRange(
                text.lastIndexOf('\n', caret - 1) + 1, next < 0 ? text.length() : next);
    }

    /// A caret between two words is nearer to the one behind it, where F8 goes.
    private static int distance(TextRange range, int caret) {
        if (range.contains(caret) || range.start() == caret) {
            return 0;
        }
        return caret < range.start() ? range.start() - caret : caret - range.end() + 1;
    }
}
